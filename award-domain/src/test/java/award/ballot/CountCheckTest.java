package award.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.CandidacyId;
import award.shared.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A count is accepted only when its numbers can all be true.
class CountCheckTest {

    private static final Roll FIFTEEN_OF_SEVENTEEN = RollFixture.voting(15).and(Standing.LEAVE).and(Standing.RECUSED).roll();

    @Test
    void numbers_that_agree_are_accepted() {
        assertThat(faults(new Papers(15, 15, 14, 1), votes(10, 3, 1))).isEmpty();
        assertThat(faults(new Papers(15, 13, 13, 0), votes(13, 0, 0))).isEmpty();
    }

    @Test
    void no_more_papers_are_handed_out_than_people_vote() {
        assertThat(faults(new Papers(16, 16, 16, 0), votes(16, 0, 0))).containsExactly("ballot.count.issuedOverPresent");
    }

    @Test
    void valid_and_invalid_papers_are_those_returned() {
        assertThat(faults(new Papers(15, 15, 14, 0), votes(14, 0, 0))).containsExactly("ballot.count.validAndInvalid");
    }

    @Test
    void the_votes_on_each_candidate_are_the_valid_papers() {
        assertThat(faults(new Papers(15, 15, 15, 0), votes(10, 3, 1), votes(15, 0, 0))).containsExactly("ballot.count.votes");
        assertThat(faults(new Papers(15, 15, 15, 0), votes(10, 3, 3))).containsExactly("ballot.count.votes");
    }

    @Test
    void more_papers_returned_than_handed_out_can_be_true_and_make_the_vote_void() {
        assertThat(faults(new Papers(15, 16, 16, 0), votes(16, 0, 0))).isEmpty();
    }

    private static List<String> faults(Papers papers, CandidateVotes... votes) {
        return CountCheck.faults(FIFTEEN_OF_SEVENTEEN, papers, List.of(votes)).stream().map(Message::key).toList();
    }

    private static CandidateVotes votes(int inFavour, int against, int abstained) {
        return new CandidateVotes(CandidacyId.fresh(), "某厂", inFavour, against, abstained);
    }
}
