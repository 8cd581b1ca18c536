package award.ballot.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ballots are what they prove to be, whoever made them; together they give the count, and apart they give nothing.
class SealedBallotTest {

    private static final SealedVoteFixture VOTE = SealedVoteFixture.on(2, OptionalInt.of(1), 3);
    private static final Contest CONTEST = VOTE.contest();
    private static final SealedBallot BALLOT = CONTEST.seal(1, List.of(1, -1));

    @Test
    void a_ballot_is_taken_from_its_own_seat_in_its_own_vote_only() {
        assertThat(CONTEST.accepts(1, BALLOT)).isTrue();
        assertThat(CONTEST.accepts(2, BALLOT)).as("copied by another").isFalse();
        assertThat(CONTEST.accepts(9, BALLOT)).as("not on the roll").isFalse();
        assertThat(SealedVoteFixture.on(2, OptionalInt.of(1), 3).contest().accepts(1, BALLOT)).as("of another vote").isFalse();
    }

    @Test
    void a_ballot_survives_its_way_from_the_browser() {
        assertThat(SealedBallot.read(BALLOT.lines(), 2)).isEqualTo(BALLOT);
    }

    @Test
    void whatever_is_changed_on_a_ballot_breaks_it() {
        var lines = BALLOT.lines();
        for (int line = 0; line < lines.size(); line++) {
            int words = lines.get(line).split(" ").length;
            for (int word = 0; word < words; word++) assertThat(CONTEST.accepts(1, changed(line, word))).as("line %d, word %d", line, word).isFalse();
        }
    }

    private static SealedBallot changed(int line, int word) {
        var lines = new ArrayList<>(BALLOT.lines());
        var words = lines.get(line).split(" ");
        words[word] = words[word].length() == 64
                ? Group.exponent(Group.readExponent(words[word]).add(BigInteger.ONE).mod(Group.Q))
                : Group.element(Group.times(Group.readElement(words[word]), Group.G));
        lines.set(line, String.join(" ", words));
        return SealedBallot.read(lines, 2);
    }

    @Test
    void nobody_marks_more_than_there_are_seats_nor_both_for_and_against() {
        assertThatThrownBy(() -> CONTEST.seal(1, List.of(1, 1))).as("no proof can be made").isInstanceOf(RuntimeException.class);

        var unlimited = new Contest(CONTEST.poll(), CONTEST.candidates(), OptionalInt.empty(), CONTEST.voters(), CONTEST.halves());
        assertThat(unlimited.accepts(1, unlimited.seal(1, List.of(1, 1)))).isTrue();
        assertThat(CONTEST.accepts(1, new SealedBallot(BALLOT.marks(), Optional.empty()))).as("without the proof of the total").isFalse();
    }

    @Test
    void two_votes_on_one_ballot_cannot_be_proven_to_be_one() {
        var random = Group.randomExponent();
        var two = Sealed.of(2, CONTEST.key(), random);
        var bond = List.of(CONTEST.hash(), "1", "0.for");

        assertThat(RangeProof.of(1, 1, two, random, CONTEST.key(), bond).shows(two, CONTEST.key(), bond)).isFalse();
        assertThat(RangeProof.of(0, 1, two, random, CONTEST.key(), bond).shows(two, CONTEST.key(), bond)).isFalse();
    }

    @Test
    void a_number_that_is_not_in_the_group_is_refused() {
        var mark = BALLOT.marks().getFirst();
        var turned = new Sealed(Group.P.subtract(mark.inFavour().a()), mark.inFavour().b());
        var ballot = new SealedBallot(List.of(new SealedBallot.Mark(turned, mark.favours(), mark.against(), mark.opposes(), mark.either()), BALLOT.marks().getLast()), BALLOT.total());

        assertThat(CONTEST.accepts(1, ballot)).isFalse();
    }

    @Test
    void sealed_sums_are_what_counting_by_hand_gives() {
        var random = new Random(20261129);
        var vote = SealedVoteFixture.on(2, OptionalInt.empty(), 5);
        var ballots = IntStream.range(0, 5).mapToObj(i -> List.of(random.nextInt(3) - 1, random.nextInt(3) - 1)).toList();

        var naive = new ArrayList<Integer>();
        for (int candidate = 0; candidate < 2; candidate++) {
            int at = candidate;
            naive.add((int) ballots.stream().filter(each -> each.get(at) == 1).count());
            naive.add((int) ballots.stream().filter(each -> each.get(at) == -1).count());
        }
        assertThat(vote.open(vote.count(ballots))).isEqualTo(naive);
    }

    @Test
    void without_ballots_the_sums_are_nothing() {
        assertThat(VOTE.open(VOTE.count(List.of()))).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_trustee_opens_with_its_own_half_only() {
        var count = VOTE.count(List.of(List.of(1, 0)));

        assertThat(count.isOpenedBy(count.openings(VOTE.one(), CONTEST, 1), CONTEST, 1)).isTrue();
        assertThat(count.isOpenedBy(count.openings(VOTE.other(), CONTEST, 1), CONTEST, 1)).isFalse();
        assertThat(count.isOpenedBy(count.openings(VOTE.one(), CONTEST, 1), CONTEST, 2)).isFalse();
    }

    @Test
    void a_half_whose_keeper_does_not_know_it_is_refused() {
        var half = CONTEST.halves().getFirst();
        var rogue = new KeyHalf(Group.times(Group.G, Group.inversePower(half.key(), BigInteger.ONE)), half.challenge(), half.response());

        assertThat(half.isProven("poll", 1)).isTrue();
        assertThat(half.isProven("other", 1)).isFalse();
        assertThat(rogue.isProven("poll", 2)).isFalse();
    }

    /// What somebody has who takes the tables, the logs and the backups: the sealed lines, the open halves, the contest. No secret half.
    @Test
    void a_dump_of_everything_kept_tells_no_ballot_from_another() {
        var yes = CONTEST.seal(1, List.of(1, -1)).lines();
        var no = CONTEST.seal(1, List.of(-1, 1)).lines();

        assertThat(yes.stream().map(String::length).toList()).as("as long as any other").isEqualTo(no.stream().map(String::length).toList());
        assertThat(CONTEST.seal(1, List.of(1, -1)).lines()).as("the same vote never looks the same").isNotEqualTo(yes);
        for (var guess : List.of(0, 1)) {
            var sealed = CONTEST.seal(1, List.of(1, -1)).marks().getFirst().inFavour();
            assertThat(Group.times(sealed.b(), Group.inversePower(Group.G, BigInteger.valueOf(guess)))).as("no guess can be checked").isNotEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void one_half_alone_opens_nothing() {
        var count = VOTE.count(List.of(List.of(1, 0), List.of(1, 0)));
        var mine = count.openings(VOTE.one(), CONTEST, 1);

        assertThat(count.open(mine, mine)).isEmpty();
        assertThat(count.open(mine, count.openings(Group.randomExponent(), CONTEST, 2))).isEmpty();
    }
}
