package award.ballot.cipher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// An electronic vote as everything sealed in it is bound to: the poll, the candidates in ballot order, how many may be marked, who
/// may vote, and the two halves of the key.
///
/// @param seats  how many may be marked in favour; empty for as many as one likes
/// @param voters seats on the roll that have a ballot
/// @param halves of the scrutineer and of the teller, in this order
public record Contest(String poll, List<String> candidates, OptionalInt seats, List<Integer> voters, List<KeyHalf> halves) {

    public static final String FORMAT = "award-ballot-1";
    public static final int TRUSTEES = 2;

    public Contest {
        candidates = List.copyOf(candidates);
        voters = List.copyOf(voters);
        halves = List.copyOf(halves);
        if (halves.size() != TRUSTEES) throw new IllegalArgumentException("a vote is opened by two");
    }

    /// Names the vote for good: a ballot sealed for it fits no other.
    public String hash() {
        return new Transcript(FORMAT).add(poll).addAll(candidates)
                .add(seats.isPresent() ? Integer.toString(seats.getAsInt()) : "-")
                .addAll(voters.stream().map(String::valueOf).toList())
                .addAll(halves.stream().map(half -> Group.element(half.key())).toList()).hash();
    }

    public BigInteger key() {
        return halves.stream().map(KeyHalf::key).reduce(BigInteger.ONE, Group::times);
    }

    /// Whether the number of marks in favour has to be shown: where it could be too large.
    public boolean isLimited() {
        return seats.isPresent() && seats.getAsInt() < candidates.size();
    }

    /// Seals a ballot; browsers do the same.
    ///
    /// @param choices 1 in favour, -1 against, 0 abstained, in ballot order
    public SealedBallot seal(int seat, List<Integer> choices) {
        var marks = new ArrayList<SealedBallot.Mark>();
        var all = BigInteger.ZERO;
        for (int i = 0; i < choices.size(); i++) {
            var one = Group.randomExponent();
            var other = Group.randomExponent();
            marks.add(mark(seat, i, choices.get(i), one, other));
            all = all.add(one).mod(Group.Q);
        }
        var ballot = new SealedBallot(marks, Optional.empty());
        if (!isLimited()) return ballot;
        int chosen = (int) choices.stream().filter(choice -> choice == 1).count();
        return new SealedBallot(marks, Optional.of(
                RangeProof.of(chosen, seats.getAsInt(), ballot.inFavour(), all, key(), bond(seat, "total"))));
    }

    private SealedBallot.Mark mark(int seat, int candidate, int choice, BigInteger one, BigInteger other) {
        int favours = choice == 1 ? 1 : 0;
        int opposes = choice == -1 ? 1 : 0;
        var inFavour = Sealed.of(favours, key(), one);
        var against = Sealed.of(opposes, key(), other);
        return new SealedBallot.Mark(
                inFavour, RangeProof.of(favours, 1, inFavour, one, key(), bond(seat, candidate + ".for")),
                against, RangeProof.of(opposes, 1, against, other, key(), bond(seat, candidate + ".against")),
                RangeProof.of(favours + opposes, 1, inFavour.plus(against), one.add(other).mod(Group.Q), key(), bond(seat, candidate + ".either")));
    }

    /// Whether this is a ballot of this seat in this vote: for every candidate one mark at most, and in favour no more than there are seats.
    public boolean accepts(int seat, SealedBallot ballot) {
        return voters.contains(seat) && ballot.marks().size() == candidates.size()
                && IntStream.range(0, candidates.size()).allMatch(i -> accepts(seat, i, ballot.marks().get(i)))
                && ballot.total().isPresent() == isLimited()
                && ballot.total().stream().allMatch(proof -> shows(proof, seats.getAsInt(), ballot.inFavour(), seat, "total"));
    }

    private boolean accepts(int seat, int candidate, SealedBallot.Mark mark) {
        return mark.inFavour().isInGroup() && mark.against().isInGroup()
                && shows(mark.favours(), 1, mark.inFavour(), seat, candidate + ".for")
                && shows(mark.opposes(), 1, mark.against(), seat, candidate + ".against")
                && shows(mark.either(), 1, mark.both(), seat, candidate + ".either");
    }

    private boolean shows(RangeProof proof, int most, Sealed sealed, int seat, String place) {
        return proof.branches().size() == most + 1 && proof.shows(sealed, key(), bond(seat, place));
    }

    private List<String> bond(int seat, String place) {
        return List.of(hash(), String.valueOf(seat), place);
    }

    /// What the voter keeps to find the ballot in the published record (选票凭证).
    public String tracker(int seat, List<String> lines) {
        return new Transcript("ballot").add(hash()).add(seat).addAll(lines).hash();
    }

    /// The bond of a trustee's part in opening a sum.
    public List<String> opening(int place, int sum) {
        return List.of(hash(), String.valueOf(place), String.valueOf(sum));
    }
}
