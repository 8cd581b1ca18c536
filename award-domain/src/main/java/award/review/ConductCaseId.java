package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one decision on misconduct for good.
@Embeddable
public record ConductCaseId(@Column(name = "id") UUID value) implements Serializable {

    public static ConductCaseId fresh() {
        return new ConductCaseId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static ConductCaseId parse(String text) {
        return new ConductCaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
