package award.document;

import java.util.List;
import java.util.Objects;

/// Issuer and date at the end of the text (发文机关署名、成文日期, GB/T 9704 7.3.5), kept together on one page.
///
/// @param issuers one line each
/// @param date    as written: `2026年11月21日`
public record Signature(List<String> issuers, String date, Sealing sealing) implements Block {

    public enum Sealing {
        /// 加盖印章: the date four characters from the right, issuers centred above it, room for the seal.
        SEALED,
        /// 不加盖印章: the issuer two characters from the right, the date begins two characters after it.
        UNSEALED
    }

    public Signature {
        issuers = List.copyOf(issuers);
        Objects.requireNonNull(date);
        Objects.requireNonNull(sealing);
        if (issuers.isEmpty()) throw new IllegalArgumentException("a signature names an issuer");
    }

    public static Signature sealed(String issuer, String date) {
        return new Signature(List.of(issuer), date, Sealing.SEALED);
    }

    public static Signature unsealed(String issuer, String date) {
        return new Signature(List.of(issuer), date, Sealing.UNSEALED);
    }
}
