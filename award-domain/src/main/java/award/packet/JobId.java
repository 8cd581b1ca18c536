package award.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one print of a packet (打印任务) for good.
@Embeddable
public record JobId(@Column(name = "id") UUID value) implements Serializable {

    public static JobId fresh() {
        return new JobId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static JobId parse(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
