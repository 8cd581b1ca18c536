package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one person of merit for good.
@Embeddable
public record MeritId(@Column(name = "id") UUID value) implements Serializable {

    public static MeritId fresh() {
        return new MeritId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static MeritId parse(String text) {
        return new MeritId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
