package award.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one poll (表决) for good.
@Embeddable
public record PollId(@Column(name = "id") UUID value) implements Serializable {

    public static PollId fresh() {
        return new PollId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static PollId parse(String text) {
        return new PollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
