package award.party;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Identifies a party for good, whatever it comes to be called.
@Embeddable
public record PartyId(UUID id) implements Serializable {

    public static PartyId fresh() {
        return new PartyId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static PartyId parse(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
