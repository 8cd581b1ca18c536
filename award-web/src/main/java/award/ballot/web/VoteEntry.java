package award.ballot.web;

import award.application.CandidacyId;
import award.ballot.CandidateVotes;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/// One candidate's votes on the page.
public class VoteEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CandidacyId candidacy;
    private final String name;
    @Min(0) private int inFavour;
    @Min(0) private int against;
    @Min(0) private int abstained;

    VoteEntry(CandidateVotes votes) {
        candidacy = votes.candidacy();
        name = votes.name();
        inFavour = votes.inFavour();
        against = votes.against();
        abstained = votes.abstained();
    }

    CandidateVotes votes() {
        return new CandidateVotes(candidacy, name, inFavour, against, abstained);
    }

    public String getName() {
        return name;
    }

    public int getInFavour() {
        return inFavour;
    }

    public void setInFavour(int inFavour) {
        this.inFavour = inFavour;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public int getAbstained() {
        return abstained;
    }

    public void setAbstained(int abstained) {
        this.abstained = abstained;
    }
}
