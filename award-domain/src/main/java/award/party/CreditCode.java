package award.party;

import static java.text.Normalizer.Form.NFKC;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A unified social credit code (统一社会信用代码, GB 32100-2015) whose two check digits hold: its own, the eighteenth
/// character, and that of the organisation code (组织机构代码, GB 11714-1997) in positions 9 to 17.
///
/// Positions 3 to 8 tell the authority that registered the body, not where it is: no division is ever derived from them.
///
/// @param value eighteen characters, upper case
@Embeddable
public record CreditCode(@Column(name = "credit_code") String value) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /// What is wrong with a code: its length, one of its characters, or a check digit.
    public enum Fault { LENGTH, SYMBOL, ORGANISATION_CHECK_DIGIT, CHECK_DIGIT }

    /// @throws IllegalArgumentException when [#faultIn(String)] finds a fault
    public CreditCode {
        var code = value;
        faultIn(value).ifPresent(fault -> {
            throw new IllegalArgumentException("not a credit code: " + code + " (" + fault + ")");
        });
    }

    /// Reads a code as people write it: full-width or lower-case characters and blanks are forgiven.
    ///
    /// @throws IllegalArgumentException when a fault remains
    public static CreditCode parse(String text) {
        return new CreditCode(tidy(text));
    }

    /// The text in the form that a code has, whether or not it is one.
    public static String tidy(String text) {
        return Normalizer.normalize(text, NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /// The first fault of a code in its tidy form; empty for a good one.
    public static Optional<Fault> faultIn(String code) {
        if (code.length() != LENGTH) return Optional.of(Fault.LENGTH);
        if (code.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) return Optional.of(Fault.SYMBOL);
        if (code.charAt(16) != organisationCheck(code)) return Optional.of(Fault.ORGANISATION_CHECK_DIGIT);
        if (code.charAt(17) != check(code)) return Optional.of(Fault.CHECK_DIGIT);
        return Optional.empty();
    }

    public BodyKind bodyKind() {
        return BodyKind.of(this);
    }

    @Override
    public String toString() {
        return value;
    }

    /// GB 11714: digits count as themselves, letters as 10 to 35; 10 is written X, 11 is written 0.
    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(code.charAt(8 + i)) * ORGANISATION_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    /// GB 32100: weights are the powers of 3 modulo 31.
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += SYMBOLS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }
}
