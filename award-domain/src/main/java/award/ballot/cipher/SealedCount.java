package award.ballot.cipher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All ballots of a vote added up while they are sealed. Only these sums are ever opened, never a ballot.
///
/// @param sums for each candidate in ballot order, first those in favour, then those against
/// @param cast how many ballots were added
public record SealedCount(List<Sealed> sums, int cast) {

    public SealedCount {
        sums = List.copyOf(sums);
    }

    public static SealedCount of(int candidates, List<SealedBallot> ballots) {
        var sums = new ArrayList<Sealed>();
        for (int i = 0; i < candidates; i++) {
            int candidate = i;
            sums.add(ballots.stream().map(each -> each.marks().get(candidate).inFavour()).reduce(Sealed.NONE, Sealed::plus));
            sums.add(ballots.stream().map(each -> each.marks().get(candidate).against()).reduce(Sealed.NONE, Sealed::plus));
        }
        return new SealedCount(sums, ballots.size());
    }

    /// A trustee's part in opening all sums; browsers do the same.
    public List<Opening> openings(BigInteger x, Contest contest, int place) {
        return IntStream.range(0, sums.size()).mapToObj(i -> Opening.of(x, sums.get(i), contest.opening(place, i))).toList();
    }

    public boolean isOpenedBy(List<Opening> openings, Contest contest, int place) {
        var half = contest.halves().get(place - 1).key();
        return openings.size() == sums.size() && IntStream.range(0, sums.size())
                .allMatch(i -> openings.get(i).opens(sums.get(i), half, contest.opening(place, i)));
    }

    /// The sums, opened by both parts; empty when they are no count of the ballots cast.
    public Optional<List<Integer>> open(List<Opening> one, List<Opening> other) {
        var opened = IntStream.range(0, sums.size())
                .map(i -> number(sums.get(i).b(), Group.times(one.get(i).part(), other.get(i).part()))).boxed().toList();
        return opened.contains(-1) ? Optional.empty() : Optional.of(opened);
    }

    /// The number m of b/d = g^m, by trying: nobody casts more than a body has members.
    private int number(BigInteger b, BigInteger d) {
        var rest = Group.times(b, Group.inversePower(d, BigInteger.ONE));
        var power = BigInteger.ONE;
        for (int number = 0; number <= cast; number++) {
            if (power.equals(rest)) return number;
            power = Group.times(power, Group.G);
        }
        return -1;
    }
}
