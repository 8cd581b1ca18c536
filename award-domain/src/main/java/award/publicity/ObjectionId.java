package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one objection for good.
@Embeddable
public record ObjectionId(@Column(name = "id") UUID value) implements Serializable {

    public static ObjectionId fresh() {
        return new ObjectionId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static ObjectionId parse(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
