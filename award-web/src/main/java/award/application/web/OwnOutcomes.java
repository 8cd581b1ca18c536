package award.application.web;

import award.application.OwnOutcome;
import award.application.service.OwnCandidacies;
import award.edition.service.EditionReader;
import award.party.PartyId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `application/outcome.xhtml`: what became of one's own applications, as far as it was released.
@Named
@RequestScoped
public class OwnOutcomes {

    @Inject OwnCandidacies candidacies;
    @Inject EditionReader editions;

    private String party;
    private List<OwnOutcome> outcomes;

    public List<OwnOutcome> getOutcomes() {
        if (outcomes == null) outcomes = candidacies.of(PartyId.parse(party));
        return outcomes;
    }

    public String editionOf(OwnOutcome outcome) {
        return editions.read(outcome.edition()).name();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
