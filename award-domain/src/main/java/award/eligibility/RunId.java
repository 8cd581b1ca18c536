package award.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one examination of a whole edition.
@Embeddable
public record RunId(@Column(name = "id") UUID value) implements Serializable {

    public static RunId fresh() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
