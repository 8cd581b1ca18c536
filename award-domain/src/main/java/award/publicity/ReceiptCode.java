package award.publicity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/// The code on an objection's receipt (查询码). It follows from the post alone, so that a form posted twice gets the same receipt.
public final class ReceiptCode {

    private static final int LENGTH = 10;

    private ReceiptCode() {}

    public static String of(UUID post) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("receipt " + post).getBytes(StandardCharsets.UTF_8));
            return legible(new BigInteger(1, digest).toString(Character.MAX_RADIX).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /// Whether somebody's code is the one of this post, as people write it.
    public static boolean matches(String code, UUID post) {
        return of(post).equals(legible(code.strip()));
    }

    /// Letters that look like digits are digits.
    private static String legible(String code) {
        return code.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
