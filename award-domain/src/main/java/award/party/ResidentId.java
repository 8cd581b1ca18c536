package award.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// A citizen's identity number (公民身份号码, GB 11643-1999). It prints masked; the number itself is asked for by name.
///
/// @param value eighteen characters, the last of them a digit or `X`
@Embeddable
public record ResidentId(@Column(name = "resident_id") String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /// What is wrong with a number: its form, its date of birth, or its check digit.
    public enum Fault { FORM, BIRTH_DATE, CHECK_DIGIT }

    /// @throws IllegalArgumentException when [#faultIn(String)] finds a fault; the number itself is not repeated
    public ResidentId {
        faultIn(value).ifPresent(fault -> {
            throw new IllegalArgumentException("not an identity number: " + fault);
        });
    }

    public static Optional<Fault> faultIn(String text) {
        if (!text.matches("[1-9][0-9]{16}[0-9X]")) return Optional.of(Fault.FORM);
        if (birthIn(text).isEmpty()) return Optional.of(Fault.BIRTH_DATE);
        if (text.charAt(17) != check(text)) return Optional.of(Fault.CHECK_DIGIT);
        return Optional.empty();
    }

    public LocalDate bornOn() {
        return birthIn(value).orElseThrow();
    }

    /// The first six and the last four characters: 110105********002X.
    public String masked() {
        return value.substring(0, 6) + "*".repeat(8) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<LocalDate> birthIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(6, 14), BIRTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += (text.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
