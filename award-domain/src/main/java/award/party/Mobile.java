package award.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A mainland mobile number (手机号码). It prints masked; the number itself is asked for by name.
///
/// @param value eleven digits beginning with 1
@Embeddable
public record Mobile(@Column(name = "mobile") String value) {

    /// @throws IllegalArgumentException when it is not one; the number itself is not repeated
    public Mobile {
        if (!isOne(value)) throw new IllegalArgumentException("not a mobile number");
    }

    public static boolean isOne(String text) {
        return text.matches("1[3-9][0-9]{9}");
    }

    /// The first three and the last four digits: 138****8000.
    public String masked() {
        return value.substring(0, 3) + "*".repeat(4) + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
