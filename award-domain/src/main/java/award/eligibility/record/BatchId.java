package award.eligibility.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one list that was taken in.
@Embeddable
public record BatchId(@Column(name = "id") UUID value) implements Serializable {

    public static BatchId fresh() {
        return new BatchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
