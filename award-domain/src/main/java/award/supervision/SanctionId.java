package award.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one decision on a fault for good.
@Embeddable
public record SanctionId(@Column(name = "id") UUID value) implements Serializable {

    public static SanctionId fresh() {
        return new SanctionId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static SanctionId parse(String text) {
        return new SanctionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
