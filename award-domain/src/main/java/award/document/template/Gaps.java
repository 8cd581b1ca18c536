package award.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text with gaps: `公示期为{起始日}至{截止日}`, and what it is made of.
record Gaps(List<Piece> pieces) {

    private static final Pattern GAP = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?}");

    sealed interface Piece {

        record Plain(String text) implements Piece {}

        /// @param form the way the value is to be written; empty for the usual one
        record Gap(String label, String form) implements Piece {}

        /// A brace that opens or closes nothing.
        record Stray() implements Piece {}
    }

    static Gaps in(String text) {
        var pieces = new ArrayList<Piece>();
        var matcher = GAP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain(text.substring(from, matcher.start()), pieces);
            pieces.add(new Piece.Gap(matcher.group(1).strip(), Optional.ofNullable(matcher.group(2)).orElse("").strip()));
            from = matcher.end();
        }
        plain(text.substring(from), pieces);
        return new Gaps(List.copyOf(pieces));
    }

    /// The one gap that is the whole text.
    Optional<Piece.Gap> alone() {
        return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Gap gap ? Optional.of(gap) : Optional.empty();
    }

    private static void plain(String text, List<Piece> pieces) {
        if (text.isEmpty()) return;
        pieces.add(text.indexOf('{') < 0 && text.indexOf('}') < 0 ? new Piece.Plain(text) : new Piece.Stray());
    }
}
