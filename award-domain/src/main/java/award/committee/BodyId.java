package award.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one body (committee, leading group) for good.
@Embeddable
public record BodyId(@Column(name = "id") UUID value) implements Serializable {

    public static BodyId fresh() {
        return new BodyId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static BodyId parse(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
