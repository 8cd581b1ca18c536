package award.ballot.cipher;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// An electronic vote for tests, with both halves of its key in hand.
record SealedVoteFixture(Contest contest, BigInteger one, BigInteger other) {

    static SealedVoteFixture on(int candidates, OptionalInt seats, int voters) {
        var one = Group.randomExponent();
        var other = Group.randomExponent();
        var contest = new Contest("poll", IntStream.range(0, candidates).mapToObj(i -> "candidate-" + i).toList(), seats,
                IntStream.rangeClosed(1, voters).boxed().toList(), List.of(KeyHalf.of(one, "poll", 1), KeyHalf.of(other, "poll", 2)));
        return new SealedVoteFixture(contest, one, other);
    }

    SealedCount count(List<List<Integer>> ballots) {
        return SealedCount.of(contest.candidates().size(), IntStream.range(0, ballots.size()).mapToObj(i -> contest.seal(i + 1, ballots.get(i))).toList());
    }

    List<Integer> open(SealedCount count) {
        return count.open(count.openings(one, contest, 1), count.openings(other, contest, 2)).orElseThrow();
    }
}
