package award.ballot.cipher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One ballot as it leaves the voter's browser: sealed, with the proofs that it is a ballot. What was marked is not in it for anybody
/// who holds no half of the key.
///
/// @param marks one for each candidate, in ballot order
/// @param total that no more are marked in favour than there are seats; empty where the number is not limited
public record SealedBallot(List<Mark> marks, Optional<RangeProof> total) {

    public SealedBallot {
        marks = List.copyOf(marks);
    }

    /// What is marked for one candidate. Neither in favour nor against is an abstention.
    ///
    /// @param either that not both are marked
    public record Mark(Sealed inFavour, RangeProof favours, Sealed against, RangeProof opposes, RangeProof either) {

        Sealed both() {
            return inFavour.plus(against);
        }
    }

    /// The marks in favour, added up.
    Sealed inFavour() {
        return marks.stream().map(Mark::inFavour).reduce(Sealed.NONE, Sealed::plus);
    }

    /// Three lines for each candidate, and one for the total.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var mark : marks) {
            lines.add(line(mark.inFavour(), mark.favours()));
            lines.add(line(mark.against(), mark.opposes()));
            lines.add(mark.either().toString());
        }
        total.map(RangeProof::toString).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static String line(Sealed sealed, RangeProof proof) {
        return Group.element(sealed.a()) + " " + Group.element(sealed.b()) + " " + proof;
    }

    /// @throws UnreadableException when the lines are no ballot on so many candidates
    public static SealedBallot read(List<String> lines, int candidates) {
        if (lines.size() != 3 * candidates && lines.size() != 3 * candidates + 1) throw new UnreadableException();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 3 * candidates; i += 3) {
            var favour = words(lines.get(i));
            var against = words(lines.get(i + 1));
            marks.add(new Mark(sealed(favour), proof(favour), sealed(against), proof(against), RangeProof.read(words(lines.get(i + 2)))));
        }
        return new SealedBallot(marks, lines.size() % 3 == 0 ? Optional.empty() : Optional.of(RangeProof.read(words(lines.getLast()))));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" ", -1));
    }

    private static Sealed sealed(List<String> words) {
        if (words.size() < 3) throw new UnreadableException();
        return new Sealed(Group.readElement(words.get(0)), Group.readElement(words.get(1)));
    }

    private static RangeProof proof(List<String> words) {
        return RangeProof.read(words.subList(2, words.size()));
    }
}
