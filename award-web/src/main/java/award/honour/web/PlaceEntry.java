package award.honour.web;

import award.honour.Contender;
import award.honour.Place;
import award.honour.ProposedPlace;
import award.scheme.rule.Tier;
import java.io.Serializable;
import java.util.List;

/// One candidate on the page of the list, with the tier chosen for it.
public class PlaceEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProposedPlace untiered;
    private final List<String> passed;
    private final List<String> passedNames;
    private String tier;

    /// @param tier that is chosen at first; empty for none
    PlaceEntry(Contender contender, String tier) {
        untiered = contender.in("");
        passed = contender.passed().stream().map(Tier::key).toList();
        passedNames = contender.passed().stream().map(Tier::name).toList();
        this.tier = tier;
    }

    boolean isPlaced() {
        return tier != null && !tier.isEmpty();
    }

    ProposedPlace proposed() {
        return new ProposedPlace(untiered.candidacy(), untiered.honoured(), tier);
    }

    Place place() {
        return new Place(tier, untiered.honoured().kind());
    }

    public String getCandidacy() {
        return untiered.candidacy().toString();
    }

    public String getName() {
        return untiered.honoured().name();
    }

    public List<String> getPassed() {
        return passed;
    }

    public List<String> getPassedNames() {
        return passedNames;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }
}
