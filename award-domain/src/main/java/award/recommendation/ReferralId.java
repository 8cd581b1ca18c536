package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one referral (推荐件) for good: an application with one of those who may recommend it.
@Embeddable
public record ReferralId(@Column(name = "id") UUID value) implements Serializable {

    public static ReferralId fresh() {
        return new ReferralId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static ReferralId parse(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
