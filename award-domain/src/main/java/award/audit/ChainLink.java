package award.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/// A link of the chain that holds the trail together, with the entry that it names.
///
/// @param place    from 1, without gaps
/// @param entry    number of the entry
/// @param kept     the entry as it stands in the trail; empty when it is there no more
/// @param previous the hash of the link before, in hexadecimal; empty at the first
/// @param hash     of this one, in hexadecimal
public record ChainLink(long place, long entry, Optional<Kept> kept, String previous, String hash) {

    private static final HexFormat HEX = HexFormat.of();

    /// The words of an entry, as the database keeps them.
    public record Kept(Instant at, String who, String subject, String act) {}

    /// Whether the hash is that of the link before and of this entry: nobody has changed either.
    public boolean holds() {
        return kept.map(entry -> hashOf(previous, words(entry)).equals(hash)).orElse(false);
    }

    private String words(Kept words) {
        return String.join("|", String.valueOf(entry), String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, words.at())),
                measured(words.who()), measured(words.subject()), measured(words.act()));
    }

    /// With its length before it, so that no two entries read the same.
    private static String measured(String text) {
        return text.codePointCount(0, text.length()) + "|" + text;
    }

    private static String hashOf(String previous, String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HEX.parseHex(previous));
            return HEX.formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has it
        }
    }
}
