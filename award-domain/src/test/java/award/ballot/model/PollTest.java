package award.ballot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.application.CandidacyId;
import award.ballot.CandidateVotes;
import award.ballot.NewCount;
import award.ballot.NewPoll;
import award.ballot.OccasionId;
import award.ballot.Papers;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.RollFixture;
import award.ballot.Ruling;
import award.ballot.Standing;
import award.ballot.TellerCount;
import award.edition.EditionId;
import award.scheme.rule.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A vote from its preparation to its count, forward only.
class PollTest {

    private static final RollFixture FIVE = RollFixture.voting(5);

    private final CandidateVotes candidate = CandidateVotes.none(CandidacyId.fresh(), "某厂");
    private final Poll poll = new Poll(PollId.fresh(), new NewPoll(new OccasionId(UUID.randomUUID()), "会议", EditionId.fresh(), "award",
            Vote.Method.SECRET_BALLOT, List.of(candidate.candidacy()), FIVE.roll()), OptionalInt.of(1), List.of(candidate));

    @Test
    void the_roll_follows_the_attendance_until_the_vote_is_opened() {
        poll.enroll(FIVE.and(Standing.RECUSED).roll());
        assertThat(poll.roll().all()).isEqualTo(6);

        poll.open();
        poll.enroll(FIVE.roll());
        assertThat(poll.roll().all()).isEqualTo(6);
        assertThat(poll.roll().voters()).as("who is recused has no ballot").hasSize(5);
    }

    @Test
    void what_is_closed_is_never_opened_again() {
        poll.open();
        poll.close();

        assertThatIllegalStateException().isThrownBy(poll::open);
        poll.count(counted());
        assertThatIllegalStateException().isThrownBy(poll::open);
        assertThatIllegalStateException().isThrownBy(poll::close);
    }

    @Test
    void a_vote_taken_again_cannot_be_counted_and_is_followed_by_one_that_can() {
        poll.open();
        var again = poll.again(PollId.fresh());
        poll.retake("密钥丢失");

        assertThatIllegalStateException().isThrownBy(() -> poll.count(counted()));
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.state()).isEqualTo(PollState.PREPARED);
        assertThat(again.votes()).containsExactly(candidate);
    }

    @Test
    void a_decision_departs_from_a_count_and_from_nothing_else() {
        var ruling = new Ruling(candidate.candidacy(), true, "领导小组", LocalDate.of(2026, 11, 29), "纪要〔2026〕3号", "复核");

        assertThatIllegalStateException().isThrownBy(() -> poll.decide(ruling));
        poll.count(counted());
        poll.decide(ruling);
        assertThat(poll.rulings()).containsExactly(ruling);
    }

    @Test
    void two_tellers_differ_line_by_line() {
        var one = new TellerCount(new Papers(5, 5, 5, 0), List.of(new CandidateVotes(candidate.candidacy(), "某厂", 3, 2, 0)));
        var other = new TellerCount(new Papers(5, 5, 4, 1), List.of(new CandidateVotes(candidate.candidacy(), "某厂", 3, 1, 0)));

        assertThat(one.differences(one)).isEmpty();
        assertThat(one.differences(other)).extracting(each -> each.line().key() + " " + each.one() + " " + each.other())
                .containsExactly("ballot.poll.valid 5 4", "ballot.poll.invalid 0 1", "ballot.poll.against 2 1");
    }

    private NewCount counted() {
        return new NewCount(Vote.Method.SECRET_BALLOT, new Papers(5, 5, 5, 0), List.of(new CandidateVotes(candidate.candidacy(), "某厂", 3, 2, 0)), "甲", "乙");
    }
}
