package award.document.typeset;

/// A sort (活字): the smallest thing set in a line.
sealed interface Sort {

    double advance();

    Kind kind();

    /// The character it shows; 0 for none.
    int codePoint();

    /// @param ticked whether a tick is drawn over it
    record Glyph(int codePoint, Typeface typeface, double advance, Kind kind, boolean ticked) implements Sort {}

    /// A ruled gap to write in.
    record Gap(double advance) implements Sort {

        @Override
        public Kind kind() {
            return Kind.IDEOGRAPH;
        }

        @Override
        public int codePoint() {
            return 0;
        }
    }
}
