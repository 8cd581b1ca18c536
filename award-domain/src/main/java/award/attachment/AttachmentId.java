package award.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one attachment for good.
@Embeddable
public record AttachmentId(@Column(name = "id") UUID value) implements Serializable {

    public static AttachmentId fresh() {
        return new AttachmentId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static AttachmentId parse(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
