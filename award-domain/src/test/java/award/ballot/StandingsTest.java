package award.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.CandidacyId;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who is elected by a count: by the share, then by the seats, and at the last seat by a second ballot.
class StandingsTest {

    private static final Vote BEIJING = ShippedRegulations.newest("beijing").rules().voteOn("award").orElseThrow();
    private static final Vote BAOSHAN = ShippedRegulations.newest("baoshan").rules().voteOn("award").orElseThrow();
    private static final Vote HANGZHOU = ShippedRegulations.newest("hangzhou").rules().voteOn("quality").orElseThrow();
    private static final int VOTERS = 15;

    @Test
    @Clause("beijing/21")
    void whoever_reaches_the_share_is_elected_while_there_are_seats() {
        assertThat(results(3, 12, 8, 7)).containsExactly(Result.ELECTED, Result.ELECTED, Result.NOT_ELECTED);
    }

    @Test
    void beyond_the_seats_the_most_votes_decide() {
        assertThat(results(2, 12, 9, 10)).containsExactly(Result.ELECTED, Result.NOT_ELECTED, Result.ELECTED);
    }

    @Test
    void level_at_the_last_seat_a_second_ballot_is_taken() {
        var standings = standings(2, 12, 9, 9, 9, 3);

        assertThat(results(standings)).containsExactly(Result.ELECTED, Result.TIED, Result.TIED, Result.TIED, Result.NOT_ELECTED);
        assertThat(standings.seatsLeft()).isEqualTo(1);
        assertThat(standings.outcome().get(1).finding().answer()).isInstanceOf(Answer.Open.class);
        assertThat(standings.vacant()).hasValue(0);
    }

    @Test
    void level_within_the_seats_nobody_waits() {
        assertThat(results(3, 9, 9, 9)).containsOnly(Result.ELECTED);
    }

    @Test
    @Clause({"beijing/4", "baoshan/5"})
    void what_nobody_reaches_stays_vacant() {
        assertThat(standings(3, 12, 7, 2).vacant()).hasValue(2);
        assertThat(standings(3, 1, 1, 1).vacant()).hasValue(3);
    }

    @Test
    void a_void_vote_elects_nobody() {
        var roll = RollFixture.voting(VOTERS).roll();
        var standings = new Standings(BEIJING, roll, new Papers(15, 16, 16, 0), OptionalInt.of(3), List.of(votes(16, 0, 0)));

        assertThat(results(standings)).containsExactly(Result.NOT_ELECTED);
        assertThat(reason(standings)).isEqualTo("ballot.void");
    }

    @Clause("hangzhou/3.2.8")
    @ParameterizedTest(name = "{0} in favour on {1} valid ballots, {2} seats: accepted {3}")
    @CsvSource({"15, 15, 1, true", "16, 15, 1, false", "30, 15, 2, true", "31, 15, 2, false"})
    void more_marks_than_seats_allow_are_no_count(int marks, int valid, int seats, boolean accepted) {
        var one = Math.min(marks, valid);
        var rest = marks - one;
        var votes = List.of(votes(one, valid - one, 0), votes(Math.min(rest, valid), valid - Math.min(rest, valid), 0), votes(rest - Math.min(rest, valid), valid - rest + Math.min(rest, valid), 0));
        var faults = CountCheck.faults(new Conditions(HANGZHOU, RollFixture.voting(VOTERS).roll(), OptionalInt.of(seats)), new Papers(15, 15, valid, 15 - valid), votes);

        assertThat(faults.stream().map(Message::key).toList().contains("ballot.count.overSeats")).isEqualTo(!accepted);
    }

    @Test
    @Clause("baoshan/20.6")
    void where_each_candidate_is_voted_on_alone_the_seats_do_not_limit_the_marks() {
        var conditions = new Conditions(BAOSHAN, RollFixture.voting(VOTERS).roll(), OptionalInt.of(2));

        assertThat(CountCheck.faults(conditions, new Papers(15, 15, 15, 0), List.of(votes(15, 0, 0), votes(15, 0, 0), votes(15, 0, 0)))).isEmpty();
    }

    @Clause({"baoshan/20.6", "beijing/21"})
    @ParameterizedTest(name = "{0} of 12 in favour, 3 recused, recused {1}: {2}")
    @CsvSource({"10, COUNTED, true", "9, COUNTED, false", "8, LEFT_OUT, true", "7, LEFT_OUT, false"})
    void recused_members_count_in_the_base_or_not_as_the_rule_says(int inFavour, Vote.Recused recused, boolean passes) {
        var tally = new Tally(15, 3, 12, 12, 12, 12, inFavour, 12 - inFavour, 0);

        assertThat(VoteCount.judge(BAOSHAN.counting(recused), tally).answer() instanceof Answer.Met).isEqualTo(passes);
        assertThat(VoteCount.base(BEIJING.counting(recused), tally)).isEqualTo(recused == Vote.Recused.COUNTED ? 15 : 12);
    }

    @ParameterizedTest
    @EnumSource(Vote.Base.class)
    void any_count_gives_what_counting_by_hand_gives(Vote.Base base) {
        var random = new Random(base.ordinal());
        for (int round = 0; round < 300; round++) {
            int members = 1 + random.nextInt(30);
            int voting = random.nextInt(members + 1);
            int valid = random.nextInt(voting + 1);
            var share = new Vote.Threshold(1 + random.nextInt(3), 3 + random.nextInt(2), random.nextBoolean() ? Vote.Reach.AT_LEAST : Vote.Reach.MORE_THAN);
            var rule = BEIJING.by(BEIJING.method(), base, share);
            var fixture = RollFixture.voting(voting);
            for (int i = voting; i < members; i++) fixture = fixture.and(Standing.ABSENT);
            var votes = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> random.nextInt(valid + 1)).map(each -> votes(each, valid - each, 0)).toList();
            int seats = 1 + random.nextInt(4);

            var standings = new Standings(rule, fixture.roll(), new Papers(voting, voting, valid, voting - valid), OptionalInt.of(seats), votes);

            assertThat(results(standings)).isEqualTo(byHand(votes, of(base, members, voting, valid), share, seats));
        }
    }

    private static int of(Vote.Base base, int members, int voting, int valid) {
        return switch (base) {
            case ALL_MEMBERS -> members;
            case PRESENT -> voting;
            case VALID_BALLOTS -> valid;
        };
    }

    /// Takes candidates off the top, all who are level at a time.
    private static List<Result> byHand(List<CandidateVotes> votes, int base, Vote.Threshold share, int seats) {
        var results = new ArrayList<Result>(votes.stream().map(each -> Result.NOT_ELECTED).toList());
        var counts = votes.stream().map(CandidateVotes::inFavour).distinct().sorted(Comparator.reverseOrder()).toList();
        int left = seats;
        for (int count : counts) {
            long twice = (long) count * share.denominator();
            long least = (long) base * share.numerator();
            boolean carried = count > 0 && (share.reach() == Vote.Reach.AT_LEAST ? twice >= least : twice > least);
            var level = IntStream.range(0, votes.size()).filter(i -> votes.get(i).inFavour() == count).boxed().toList();
            if (!carried || left == 0) break;
            for (int i : level) results.set(i, level.size() <= left ? Result.ELECTED : Result.TIED);
            if (level.size() > left) break;
            left -= level.size();
        }
        return results;
    }

    private static String reason(Standings standings) {
        return ((Answer.Unmet) standings.outcome().getFirst().finding().answer()).reason().key();
    }

    private static List<Result> results(int seats, int... inFavour) {
        return results(standings(seats, inFavour));
    }

    private static List<Result> results(Standings standings) {
        return standings.outcome().stream().map(PollSheet.Outcome::result).toList();
    }

    private static Standings standings(int seats, int... inFavour) {
        return new Standings(BEIJING, RollFixture.voting(VOTERS).roll(), new Papers(VOTERS, VOTERS, VOTERS, 0), OptionalInt.of(seats),
                IntStream.of(inFavour).mapToObj(each -> votes(each, VOTERS - each, 0)).toList());
    }

    private static CandidateVotes votes(int inFavour, int against, int abstained) {
        return new CandidateVotes(CandidacyId.fresh(), "某厂", inFavour, against, abstained);
    }
}
