package award.application.web;

import award.application.ApplicationTerm;
import award.application.NewTerm;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// The page `application/term.xhtml`: from when until when an edition takes applications.
@Named
@ViewScoped
public class SetTerm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OPENING_HOUR = 9;
    private static final int CLOSING_HOUR = 17;
    private static final int A_MONTH = 30;

    @Inject ApplicationReader reader;
    @Inject ApplicationOffice office;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    @NotNull private LocalDateTime opens;
    @NotNull private LocalDateTime closes;
    @Min(0) @Max(1440) private int grace;
    @NotBlank @Size(max = 100) private String basis;
    private transient EditionSheet sheet;

    public void load() {
        var laid = reader.termOf(EditionId.parse(edition));
        var today = LocalDate.now(clock);
        opens = laid.map(term -> LocalDateTime.ofInstant(term.opens(), clock.getZone())).orElse(today.atTime(OPENING_HOUR, 0));
        closes = laid.map(term -> LocalDateTime.ofInstant(term.closes(), clock.getZone())).orElse(today.plusDays(A_MONTH).atTime(CLOSING_HOUR, 0));
        grace = laid.map(ApplicationTerm::graceMinutes).orElse(0);
    }

    public String lay() {
        var term = new ApplicationTerm(opens.atZone(clock.getZone()).toInstant(), closes.atZone(clock.getZone()).toInstant(), grace);
        if (!term.isInOrder()) {
            notices.problem("application.setTerm.order");
            return null;
        }
        office.lay(new NewTerm(EditionId.parse(edition), term, basis.strip()));
        notices.doneAndGone("application.setTerm.done", term.opens(), term.closes());
        return "/application/received?faces-redirect=true&edition=" + edition;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public int getGrace() {
        return grace;
    }

    public void setGrace(int grace) {
        this.grace = grace;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
