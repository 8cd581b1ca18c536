package award.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one observation of the supervision group for good.
@Embeddable
public record ObservationId(@Column(name = "id") UUID value) implements Serializable {

    public static ObservationId fresh() {
        return new ObservationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
