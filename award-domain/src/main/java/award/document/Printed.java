package award.document;

import award.shared.Message;
import java.util.Objects;

/// How printing ended.
public sealed interface Printed {

    /// @param pages printed, blank ones included
    record Pdf(byte[] bytes, int pages) implements Printed {

        public Pdf {
            Objects.requireNonNull(bytes);
        }
    }

    /// A character has no glyph in any font, so nothing was printed: a paper with a hole in a name is worse than none.
    ///
    /// @param reason says the character, its code and the words it stands among (`document.unprintable`)
    /// @param codePoint the character
    record Unprintable(int codePoint, String among, Message reason) implements Printed {}
}
