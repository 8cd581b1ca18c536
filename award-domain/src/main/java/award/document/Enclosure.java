package award.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// A file bound into a packet as it was handed in (附件原件): PDF, JPEG, PNG or TIFF. Its pages are numbered through with all others, and
/// each bears the label of the item it belongs to.
///
/// Equal when name, label, bytes and fit are: where the bytes lie is nobody's content.
///
/// @param label  stamped on the upper right of every page: `附件3-2　营业执照`; may be empty
/// @param digest SHA-256 of the bytes, 64 small hexadecimal digits
public record Enclosure(String name, String label, String digest, Fit fit, Source source) implements Matter {

    /// How a page of the file comes onto paper.
    public enum Fit {
        /// Scaled into the frame of an A4 sheet, upright or lying as the page is, clear of label and number.
        FRAME,
        /// On a sheet of the page's own size, label and number printed over its margins: drawings, A3.
        OWN_SIZE
    }

    /// Where the bytes lie. Asked when they are needed and never before, each time anew; they are read, never written.
    @FunctionalInterface
    public interface Source {
        Path file() throws IOException;
    }

    public Enclosure {
        Objects.requireNonNull(label);
        Objects.requireNonNull(fit);
        Objects.requireNonNull(source);
        if (name.isBlank()) throw new IllegalArgumentException("an enclosure has a name");
        if (!digest.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256: " + digest);
    }

    public static Enclosure of(String name, String digest, Source source) {
        return new Enclosure(name, "", digest, Fit.FRAME, source);
    }

    public Enclosure labelled(String other) {
        return new Enclosure(name, other, digest, fit, source);
    }

    public Enclosure ownSize() {
        return new Enclosure(name, label, digest, Fit.OWN_SIZE, source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure that && name.equals(that.name) && label.equals(that.label) && digest.equals(that.digest) && fit == that.fit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, label, digest, fit);
    }
}
