package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one consultation for good.
@Embeddable
public record ConsultationId(@Column(name = "id") UUID value) implements Serializable {

    public static ConsultationId fresh() {
        return new ConsultationId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static ConsultationId parse(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
