package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one line of a plan of cultivation (培育计划) for good.
@Embeddable
public record CultivationId(@Column(name = "id") UUID value) implements Serializable {

    public static CultivationId fresh() {
        return new CultivationId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static CultivationId parse(String text) {
        return new CultivationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
