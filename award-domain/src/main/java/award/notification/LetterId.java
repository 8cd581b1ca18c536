package award.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one letter for good.
@Embeddable
public record LetterId(@Column(name = "id") UUID value) implements Serializable {

    public static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static LetterId parse(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
