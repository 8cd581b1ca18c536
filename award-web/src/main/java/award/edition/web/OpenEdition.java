package award.edition.web;

import award.edition.Award;
import award.edition.Cycles;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.Opening;
import award.edition.service.EditionDesk;
import award.shared.Findings;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The page `edition/open.xhtml`: opens an edition, with what the cycle says of it beside the form.
@Named
@ViewScoped
public class OpenEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditionDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String scheme;
    @NotNull @Min(1) private Integer number;
    @NotNull @Min(1990) @Max(2100) private Integer year;
    @NotBlank private String name;
    @NotNull private LocalDate openedOn;
    private final DecisionEntry decision = new DecisionEntry();
    private transient Award award;

    public void load() {
        openedOn = LocalDate.now(clock);
        number = getAward().nextNumber();
        year = openedOn.getYear();
        name = texts.line("edition.open.defaultName", number, getAward().regulation().award());
    }

    public String open() {
        if (decision.isBegun() && !decision.isComplete()) {
            notices.problem("edition.open.halfDecided");
            return null;
        }
        return switch (desk.open(entry())) {
            case Opening.Opened opened -> {
                notices.doneAndGone("edition.open.done", name);
                yield "/edition/read?faces-redirect=true&id=" + opened.edition();
            }
            case Opening.Refused refused -> {
                notices.refused(refused.findings());
                yield null;
            }
        };
    }

    /// What the cycle says of the edition as it is being filled in; nothing while a field is missing.
    public Findings getCycle() {
        return number == null || year == null || openedOn == null ? Findings.of() : desk.mayOpen(entry());
    }

    private NewEdition entry() {
        return new NewEdition(scheme, number, year, name, openedOn, mandate());
    }

    private Optional<Mandate> mandate() {
        return decision.isComplete() ? Optional.of(new Mandate(decision.getDay(), decision.document(), decision.reason())) : Optional.empty();
    }

    /// Whether each edition needs the approval of its year, so that no decision of the office puts it outside a cycle.
    public boolean isOnApproval() {
        return !Cycles.allowsExtraordinary(getAward().regulation().rules());
    }

    public Award getAward() {
        if (award == null) award = desk.award(scheme);
        return award;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public DecisionEntry getDecision() {
        return decision;
    }
}
