package award.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one account for good, also after it has been closed.
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
