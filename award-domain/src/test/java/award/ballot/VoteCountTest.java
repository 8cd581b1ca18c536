package award.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.Clause;
import award.scheme.InventedRegulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Vote;
import award.scheme.rule.Vote.Method;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares of votes in whole numbers, by the base that a regulation names.
class VoteCountTest {

    private static final Vote BAOSHAN = ShippedRegulations.newest("baoshan").rules().voteOn("award").orElseThrow();
    private static final Vote BEIJING = ShippedRegulations.newest("beijing").rules().voteOn("award").orElseThrow();
    private static final Vote OF_VALID_BALLOTS = InventedRegulation.with("""
            votes:
              - {clause: "7", method: SECRET_BALLOT, base: VALID_BALLOTS, share: 2/3, reach: AT_LEAST}
            """).rules().voteOn("gold").orElseThrow();

    @Clause("baoshan/20.6")
    @ParameterizedTest(name = "of {0} members {1} came and {2} voted in favour: {3}")
    @CsvSource({
        "15, 15, 10, PASS", "15, 15, 9, REFUSE", "16, 16, 11, PASS", "16, 16, 10, REFUSE", "17, 17, 12, PASS", "17, 17, 11, REFUSE",
        "15, 10, 10, PASS", "15, 9, 9, REFUSE", "1, 1, 1, PASS", "3, 3, 2, PASS"
    })
    void two_thirds_of_all_members_count_those_who_stayed_away(int members, int present, int inFavour, Verdict expected) {
        assertThat(verdict(BAOSHAN, Tally.hands(members, present, inFavour, present - inFavour))).isEqualTo(expected);
    }

    @Clause({"beijing/21", "qinhuangdao/18", "beilun/20", "hangzhou/3.2.8"})
    @ParameterizedTest(name = "of {0} present {1} in favour: {2}")
    @CsvSource({"15, 8, PASS", "15, 7, REFUSE", "16, 9, PASS", "16, 8, REFUSE", "1, 1, PASS", "2, 1, REFUSE"})
    void more_than_half_of_those_present_is_more_than_half(int present, int inFavour, Verdict expected) {
        assertThat(verdict(BEIJING, Tally.hands(21, present, inFavour, 0))).isEqualTo(expected);
    }

    @Test
    @Clause("hangzhou/3.2.8")
    void the_first_award_is_voted_by_secret_ballot_and_the_others_by_show_of_hands() {
        var hangzhou = ShippedRegulations.newest("hangzhou").rules();

        assertThat(hangzhou.voteOn("quality").orElseThrow().method()).isEqualTo(Method.SECRET_BALLOT);
        assertThat(hangzhou.voteOn("innovation").orElseThrow().method()).isEqualTo(Method.SHOW_OF_HANDS);
        assertThat(hangzhou.voteOn("merit").orElseThrow().method()).isEqualTo(Method.SHOW_OF_HANDS);
    }

    @Test
    void of_valid_ballots_the_invalid_ones_are_left_out() {
        assertThat(verdict(OF_VALID_BALLOTS, new Tally(15, 0, 15, 15, 15, 12, 8, 4, 0))).isEqualTo(Verdict.PASS);
        assertThat(verdict(OF_VALID_BALLOTS, new Tally(15, 0, 15, 15, 15, 12, 7, 5, 0))).isEqualTo(Verdict.REFUSE);
        assertThat(verdict(OF_VALID_BALLOTS, new Tally(15, 0, 15, 15, 15, 13, 8, 5, 0))).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void a_vote_in_which_nobody_took_part_does_not_pass() {
        assertThat(verdict(OF_VALID_BALLOTS, new Tally(15, 0, 15, 15, 15, 0, 0, 0, 0))).isEqualTo(Verdict.REFUSE);
        assertThat(verdict(BEIJING, new Tally(15, 0, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void more_ballots_than_were_handed_out_make_the_vote_void() {
        assertThat(verdict(BAOSHAN, new Tally(15, 0, 14, 14, 14, 14, 14, 0, 0))).isEqualTo(Verdict.PASS);
        assertThat(verdict(BAOSHAN, new Tally(15, 0, 14, 14, 15, 15, 15, 0, 0))).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void numbers_that_cannot_be_true_are_no_count() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(15, 0, 16, 15, 15, 15, 15, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(15, 0, 15, 15, 14, 15, 15, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(15, 0, 15, 15, 15, 15, 10, 4, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.hands(15, 10, 11, 0));
    }

    @Test
    @Clause("baoshan/20.6")
    void for_a_committee_of_any_size_the_number_needed_is_the_least_that_reaches_the_share() {
        for (int members = 1; members <= 60; members++) {
            int needed = VoteCount.needed(BAOSHAN, Tally.hands(members, members, 0, members));

            assertThat(3 * needed).isGreaterThanOrEqualTo(2 * members);
            assertThat(3 * (needed - 1)).isLessThan(2 * members);
        }
    }

    @Test
    @Clause("beijing/21")
    void for_any_attendance_the_number_needed_is_the_least_that_is_more_than_half() {
        for (int present = 0; present <= 60; present++) {
            int needed = VoteCount.needed(BEIJING, Tally.hands(60, present, 0, present));

            assertThat(2 * needed).isGreaterThan(present);
            assertThat(2 * (needed - 1)).isLessThanOrEqualTo(present);
        }
    }

    private static Verdict verdict(Vote rule, Tally tally) {
        return Findings.verdictOf(VoteCount.judge(rule, tally).answer());
    }
}
