package award.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names the state of the data that a packet was composed from for good.
@Embeddable
public record SnapshotId(@Column(name = "id") UUID value) implements Serializable {

    public static SnapshotId fresh() {
        return new SnapshotId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static SnapshotId parse(String text) {
        return new SnapshotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
