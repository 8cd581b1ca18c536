package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one application (申报) for good.
@Embeddable
public record ApplicationId(@Column(name = "id") UUID value) implements Serializable {

    public static ApplicationId fresh() {
        return new ApplicationId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static ApplicationId parse(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
