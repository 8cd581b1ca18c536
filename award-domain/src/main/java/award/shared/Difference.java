package award.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two texts side by side, piece by piece.
///
/// @param older pieces of the older text: the same, or taken out
/// @param newer pieces of the newer text: the same, or put in
public record Difference(List<Piece> older, List<Piece> newer) {

    /// Up to this length single characters are compared; longer texts, sentence by sentence: nobody reads an essay by its characters.
    private static final int BY_CHARACTERS = 2_000;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。；！？;!?\n])");

    /// @param changed whether the other text does not have it
    public record Piece(String text, boolean changed) {}

    public Difference {
        older = List.copyOf(older);
        newer = List.copyOf(newer);
    }

    public static Difference between(String before, String after) {
        return new Difference(pieces(before, after), pieces(after, before));
    }

    public boolean isChanged() {
        return Stream.concat(older.stream(), newer.stream()).anyMatch(Piece::changed);
    }

    private static List<Piece> pieces(String text, String other) {
        boolean fine = text.length() <= BY_CHARACTERS && other.length() <= BY_CHARACTERS;
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(units(text, fine), units(other, fine), true).getDeltas()) {
            var part = String.join("", delta.getSource().getLines());
            if (!part.isEmpty()) pieces.add(new Piece(part, delta.getType() != DeltaType.EQUAL));
        }
        return pieces;
    }

    /// Character by character, since Chinese has no spaces between words.
    private static List<String> units(String text, boolean fine) {
        return fine ? text.codePoints().mapToObj(Character::toString).toList() : SENTENCE.splitAsStream(text).toList();
    }
}
