package award.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one edition (届) of one award for good.
@Embeddable
public record EditionId(@Column(name = "id") UUID value) implements Serializable {

    public static EditionId fresh() {
        return new EditionId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static EditionId parse(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
