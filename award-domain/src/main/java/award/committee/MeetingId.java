package award.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one meeting for good.
@Embeddable
public record MeetingId(@Column(name = "id") UUID value) implements Serializable {

    public static MeetingId fresh() {
        return new MeetingId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static MeetingId parse(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
