package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one piece of evidence for good.
@Embeddable
public record EvidenceId(@Column(name = "id") UUID value) implements Serializable {

    public static EvidenceId fresh() {
        return new EvidenceId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static EvidenceId parse(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
