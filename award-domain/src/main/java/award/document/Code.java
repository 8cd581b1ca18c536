package award.document;

import java.util.Objects;

/// A QR code (二维码), drawn as vectors.
///
/// @param content what a reader of the code gets
/// @param mm      edge in millimetres, from 10
/// @param caption below the code; empty for none
public record Code(String content, double mm, Align align, String caption) implements Block {

    public Code {
        Objects.requireNonNull(align);
        Objects.requireNonNull(caption);
        if (content.isEmpty()) throw new IllegalArgumentException("a code says something");
        if (mm < 10 || mm > 100) throw new IllegalArgumentException("a code is 10 to 100 mm wide, not " + mm);
    }
}
