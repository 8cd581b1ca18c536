package award.document;

import award.shared.Message;
import java.util.Objects;

/// How rendering a document ended.
public sealed interface Rendered {

    record File(byte[] bytes, Format format) implements Rendered {

        public File {
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(format);
        }
    }

    /// Nothing was written: a character that no font has, whatever the format, or a format that the document does not come in.
    record Refused(Message reason) implements Rendered {}
}
