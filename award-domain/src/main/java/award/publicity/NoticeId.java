package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one public notice for good.
@Embeddable
public record NoticeId(@Column(name = "id") UUID value) implements Serializable {

    public static NoticeId fresh() {
        return new NoticeId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static NoticeId parse(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
