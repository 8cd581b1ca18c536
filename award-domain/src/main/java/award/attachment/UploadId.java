package award.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one upload that is under way.
@Embeddable
public record UploadId(@Column(name = "id") UUID value) implements Serializable {

    public static UploadId fresh() {
        return new UploadId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static UploadId parse(String text) {
        return new UploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
