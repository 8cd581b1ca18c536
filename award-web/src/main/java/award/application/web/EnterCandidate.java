package award.application.web;

import award.application.Enrolment;
import award.application.NewCandidacy;
import award.application.service.CandidacyDesk;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.party.PartyRow;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/// The page `application/enter.xhtml`: enters a candidate chosen from the register of parties.
@Named
@ViewScoped
public class EnterCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    @NotNull private PartyRow party;
    @Size(max = 200) private String recommender = "";
    @NotNull private LocalDate appliedOn;
    private transient EditionSheet sheet;

    public void load() {
        appliedOn = LocalDate.now(clock);
    }

    public String enter() {
        var entry = new NewCandidacy(EditionId.parse(edition), party.id(), recommender == null ? "" : recommender.strip(), appliedOn);
        return switch (desk.enrol(entry)) {
            case Enrolment.Enrolled enrolled -> {
                notices.doneAndGone("application.enter.done", party.name());
                yield "/application/read?faces-redirect=true&id=" + enrolled.candidacy();
            }
            case Enrolment.AlreadyIn already -> {
                notices.problem("application.enter.alreadyIn", already.name());
                yield null;
            }
            case Enrolment.Refused refused -> {
                notices.refused(Findings.of(refused.finding()));
                yield null;
            }
        };
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

    public PartyRow getParty() {
        return party;
    }

    public void setParty(PartyRow party) {
        this.party = party;
    }

    public String getRecommender() {
        return recommender;
    }

    public void setRecommender(String recommender) {
        this.recommender = recommender;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }
}
