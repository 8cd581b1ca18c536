package award.document.typeset;

/// What a character is to the typesetter: how it is spaced, and whether a line may begin or end with it (GB/T 15834-2011, 5.1).
enum Kind {
    /// Chinese characters and full-width symbols: a line may break on either side.
    IDEOGRAPH,
    /// Marks whose left half is free: never at a line's end.
    OPENING,
    /// Marks whose right half is free: never at a line's beginning.
    CLOSING,
    /// Marks without free half that belong to what stands before them.
    BOUND,
    /// Dash and ellipsis, two characters wide and never divided.
    TWIN,
    /// Letters, digits and their punctuation: divided at spaces only.
    WORD,
    SPACE;

    private static final String OPENINGS = "（《〈「『【〔［｛“‘";
    private static final String CLOSINGS = "。，、；：）》〉」』】〕］｝”’";
    private static final String BOUNDS = "！？·～–‰℃％\u3005／";
    private static final String TWINS = "—…⸺";
    private static final String CLING_BEFORE = ",.;:!?)]}%>”’";
    private static final String CLING_AFTER = "([{<“‘";

    /// @param full whether the font draws it as wide as a Chinese character; quotation marks may be narrow, and are words then
    static Kind of(int codePoint, boolean full) {
        if (codePoint == ' ' || codePoint == 0xA0) return SPACE;
        if (OPENINGS.indexOf(codePoint) >= 0) return full ? OPENING : WORD;
        if (CLOSINGS.indexOf(codePoint) >= 0) return full ? CLOSING : WORD;
        if (BOUNDS.indexOf(codePoint) >= 0) return BOUND;
        if (TWINS.indexOf(codePoint) >= 0) return TWIN;
        return codePoint < 0x2000 ? WORD : IDEOGRAPH;
    }

    /// Whether a line may end with one character and the next begin with the other.
    static boolean parts(Sort before, Sort after) {
        return switch (after.kind()) {
            case CLOSING, BOUND, SPACE -> false;
            case TWIN -> before.kind() != TWIN && before.kind() != OPENING;
            case WORD -> before.kind() != WORD && before.kind() != OPENING
                    && (before.kind() == SPACE || CLING_BEFORE.indexOf(after.codePoint()) < 0);
            case IDEOGRAPH, OPENING -> before.kind() != OPENING && CLING_AFTER.indexOf(before.codePoint()) < 0;
        };
    }

    /// Whether a line may end between the two when there is no better place: inside a word, but still not at a mark's wrong side.
    static boolean divides(Sort before, Sort after) {
        return parts(before, after) || before.kind() == WORD && after.kind() == WORD
                && CLING_AFTER.indexOf(before.codePoint()) < 0 && CLING_BEFORE.indexOf(after.codePoint()) < 0;
    }

    /// Space between neighbours in parts of an em: two free halves that meet become one, words keep a little off Chinese.
    static double between(Kind before, Kind after) {
        boolean halvesMeet = before == CLOSING && (after == CLOSING || after == OPENING) || before == OPENING && after == OPENING;
        if (halvesMeet) return -0.5;
        boolean scriptChanges = before == IDEOGRAPH && after == WORD || before == WORD && after == IDEOGRAPH;
        return scriptChanges ? 0.125 : 0;
    }

    /// Whether justification may widen the space between neighbours.
    static boolean stretches(Kind before, Kind after) {
        return !(before == WORD && after == WORD || before == TWIN && after == TWIN);
    }
}
