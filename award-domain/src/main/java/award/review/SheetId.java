package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one score sheet for good.
@Embeddable
public record SheetId(@Column(name = "id") UUID value) implements Serializable {

    public static SheetId fresh() {
        return new SheetId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static SheetId parse(String text) {
        return new SheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
