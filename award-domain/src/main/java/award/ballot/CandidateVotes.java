package award.ballot;

import award.application.CandidacyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One candidate's votes (赞成、反对、弃权).
@Embeddable
public record CandidateVotes(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "candidacy")) CandidacyId candidacy,
        @NotNull @Size(max = 200) String name,
        @Min(0) @Column(name = "votes_for") int inFavour,
        @Min(0) @Column(name = "votes_against") int against,
        @Min(0) int abstained) {

    /// A candidate on whom nobody has voted yet.
    public static CandidateVotes none(CandidacyId candidacy, String name) {
        return new CandidateVotes(candidacy, name, 0, 0, 0);
    }

    public int votes() {
        return inFavour + against + abstained;
    }

    /// The count as the rule of the vote asks for it.
    public Tally tally(Roll roll, Papers papers) {
        return new Tally(roll.all(), roll.recused(), roll.voting(), papers.issued(), papers.returned(), papers.valid(),
                inFavour, against, abstained);
    }
}
