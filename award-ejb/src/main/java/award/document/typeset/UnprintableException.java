package award.document.typeset;

/// A character that no font of its face's family draws. Nothing is printed rather than a box in its place.
public final class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final String among;

    UnprintableException(int codePoint, String among) {
        super("no font draws U+%04X in: %s".formatted(codePoint, among));
        this.codePoint = codePoint;
        this.among = among;
    }

    public int codePoint() {
        return codePoint;
    }

    /// The words around it, so that a reader finds the place.
    public String among() {
        return among;
    }
}
