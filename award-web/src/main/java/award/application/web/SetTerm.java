package award.application.web;

import award.application.ApplicationTerm;
import award.application.NewTerm;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.edition.Call;
import award.edition.CallSheet;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionCallDesk;
import award.edition.service.EditionReader;
import award.edition.service.PlanDesk;
import award.scheme.rule.StageKind;
import award.shared.Span;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

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
    @Inject PlanDesk plans;
    @Inject EditionCallDesk calls;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    @NotNull private LocalDateTime opens;
    @NotNull private LocalDateTime closes;
    @Min(0) @Max(1440) private int grace;
    @NotBlank @Size(max = 100) private String basis;
    private transient EditionSheet sheet;
    private transient Optional<Span> planned;

    public void load() {
        var laid = reader.termOf(EditionId.parse(edition));
        opens = laid.map(term -> local(term.opens())).orElseGet(() -> firstDay().atTime(OPENING_HOUR, 0));
        closes = laid.map(term -> local(term.closes())).orElseGet(() -> lastDay().atTime(CLOSING_HOUR, 0));
        grace = laid.map(ApplicationTerm::graceMinutes).orElse(0);
        basis = calls.read(EditionId.parse(edition)).map(CallSheet::call).map(Call::document).orElse("");
    }

    /// What the time line of the edition plans is proposed.
    private LocalDate firstDay() {
        return getPlanned() == null ? LocalDate.now(clock) : getPlanned().first();
    }

    private LocalDate lastDay() {
        return getPlanned() == null ? LocalDate.now(clock).plusDays(A_MONTH) : getPlanned().last();
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    /// The days that the time line plans for applications; null where it plans none.
    public Span getPlanned() {
        if (planned == null) {
            planned = plans.read(EditionId.parse(edition)).stream().flatMap(plan -> plan.lines().stream())
                    .filter(line -> line.stage().kind() == StageKind.APPLICATION).map(line -> line.planned().span()).findFirst();
        }
        return planned.orElse(null);
    }

    /// Whether the term that is shown and the time line tell different days.
    public boolean isOffPlan() {
        return getPlanned() != null && opens != null && closes != null
                && !(opens.toLocalDate().equals(getPlanned().first()) && closes.toLocalDate().equals(getPlanned().last()));
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
