package award.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names what a vote is taken at, usually a meeting (会议), by the identifier that its own capability gave it.
@Embeddable
public record OccasionId(@Column(name = "id") UUID value) implements Serializable {

    /// @throws IllegalArgumentException when the text is no identifier
    public static OccasionId parse(String text) {
        return new OccasionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
