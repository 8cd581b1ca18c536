package award.edition.web;

import award.edition.Award;
import award.edition.Programme;
import award.edition.ProgrammeRow;
import award.edition.service.EditionReader;
import award.edition.service.ProgrammeDesk;
import award.scheme.rule.Cycle;
import award.shared.Citation;
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
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/// The page `edition/programme.xhtml`: the years in which an award was approved to be held.
@Named
@ViewScoped
public class KeepProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ProgrammeDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String scheme;
    private transient Award award;

    @NotNull @Min(1990) @Max(2100) private Integer year;
    @NotBlank @Size(max = 100) private String authority;
    @NotBlank @Size(max = 100) private String document;
    @NotNull private LocalDate approvedOn;

    private UUID chosen;
    @NotBlank @Size(max = 500) private String why;

    public void load() {
        year = LocalDate.now(clock).getYear();
    }

    public void enter() {
        if (!desk.enter(new Programme(scheme, year, authority.strip(), document.strip(), approvedOn))) {
            notices.problem("edition.programme.known", year);
            return;
        }
        notices.done("edition.programme.done", year);
        document = null;
        approvedOn = null;
    }

    public void choose(ProgrammeRow row) {
        chosen = row.id();
        why = null;
    }

    public void strike() {
        desk.strike(chosen, why.strip());
        notices.done("edition.programme.strikeDone");
        chosen = null;
    }

    public List<ProgrammeRow> getRows() {
        return desk.of(scheme);
    }

    /// Where the regulation asks for the approval.
    public Citation getClause() {
        return getAward().regulation().rules().cycle().map(Cycle::clause).orElseThrow(() -> new NoSuchElementException("no cycle in " + scheme));
    }

    public Award getAward() {
        if (award == null) award = editions.award(scheme);
        return award;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public UUID getChosen() {
        return chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
