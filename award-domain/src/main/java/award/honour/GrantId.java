package award.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one honour in the register for good.
@Embeddable
public record GrantId(@Column(name = "id") UUID value) implements Serializable {

    public static GrantId fresh() {
        return new GrantId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static GrantId parse(String text) {
        return new GrantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
