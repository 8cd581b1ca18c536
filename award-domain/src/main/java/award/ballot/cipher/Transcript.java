package award.ballot.cipher;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// What a hash is taken over: words one after another, each with its length before it, so that no two lists of words look alike.
/// Challenges of proofs are drawn from it (Fiat and Shamir), and everything published is chained by it.
final class Transcript {

    private final MessageDigest digest;

    /// @param purpose keeps what is hashed for one purpose from being used for another
    Transcript(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
        add(purpose);
    }

    Transcript add(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    Transcript add(int number) {
        return add(Integer.toString(number));
    }

    Transcript add(BigInteger element) {
        return add(Group.element(element));
    }

    Transcript addAll(Collection<String> words) {
        add(words.size());
        words.forEach(this::add);
        return this;
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    BigInteger challenge() {
        return new BigInteger(1, digest.digest()).mod(Group.Q);
    }
}
