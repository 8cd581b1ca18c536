package award.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one frozen packet (定稿) for good.
@Embeddable
public record PacketId(@Column(name = "id") UUID value) implements Serializable {

    public static PacketId fresh() {
        return new PacketId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static PacketId parse(String text) {
        return new PacketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
