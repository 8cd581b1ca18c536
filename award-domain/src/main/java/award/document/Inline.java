package award.document;

import java.util.Objects;

/// What stands inside a line.
public sealed interface Inline {

    /// Characters in the paragraph's own face. A line feed begins a new line.
    record Plain(String text) implements Inline {

        public Plain {
            Objects.requireNonNull(text);
        }
    }

    /// Characters in another face than the paragraph's.
    record Faced(String text, Face face) implements Inline {

        public Faced {
            Objects.requireNonNull(text);
            Objects.requireNonNull(face);
        }
    }

    /// A box to tick (□), with or without its tick.
    record Box(boolean ticked) implements Inline {}

    /// A ruled gap to write in by hand, so many characters wide.
    record Blank(double characters) implements Inline {

        public Blank {
            if (characters <= 0) throw new IllegalArgumentException("a gap has a width");
        }
    }
}
