package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one published call for good.
@Embeddable
public record CallId(@Column(name = "id") UUID value) implements Serializable {

    public static CallId fresh() {
        return new CallId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static CallId parse(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
