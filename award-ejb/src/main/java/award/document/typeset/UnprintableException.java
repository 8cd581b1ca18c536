package award.document.typeset;

import java.util.Optional;

/// A character that no font of its face's family draws. Nothing is printed rather than a box in its place.
public final class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final String among;
    private final String part;

    UnprintableException(int codePoint, String among) {
        this(codePoint, among, null);
    }

    private UnprintableException(int codePoint, String among, String part) {
        super("no font draws U+%04X in: %s".formatted(codePoint, among));
        this.codePoint = codePoint;
        this.among = among;
        this.part = part;
    }

    UnprintableException within(String name) {
        return new UnprintableException(codePoint, among, name);
    }

    public int codePoint() {
        return codePoint;
    }

    /// The words around it, so that a reader finds the place.
    public String among() {
        return among;
    }

    /// Name of the part of the packet it stands in.
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }
}
