package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one candidacy (参评) in one edition for good.
@Embeddable
public record CandidacyId(@Column(name = "id") UUID value) implements Serializable {

    public static CandidacyId fresh() {
        return new CandidacyId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static CandidacyId parse(String text) {
        return new CandidacyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
