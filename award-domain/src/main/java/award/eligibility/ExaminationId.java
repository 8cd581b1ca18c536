package award.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one examination that was kept.
@Embeddable
public record ExaminationId(@Column(name = "id") UUID value) implements Serializable {

    public static ExaminationId fresh() {
        return new ExaminationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
