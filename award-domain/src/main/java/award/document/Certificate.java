package award.document;

import java.util.List;
import java.util.Objects;

/// A certificate (证书) that fills its landscape sheet inside an ornamental frame: heading, holder, what is certified, issuer and date
/// with room for the seal at the lower right, code and particulars at the lower left.
///
/// @param heading     large and red: `荣誉证书`
/// @param holder      as addressed, with its colon: `某某公司：`
/// @param body        paragraphs, two characters in; `特发此证。` may be the last
/// @param issuers     one line each
/// @param date        as written
/// @param code        to check it with; its caption stands below
/// @param particulars small lines beside the code: number, validity
/// @param mark        red at the upper right, such as `副本`; empty for none
public record Certificate(String heading, String holder, List<String> body, List<String> issuers, String date, Code code,
        List<String> particulars, String mark) implements Block {

    /// The sheet that a certificate fills.
    public static final Master SHEET = Master.LANDSCAPE.unnumbered();

    public Certificate {
        Objects.requireNonNull(date);
        Objects.requireNonNull(code);
        Objects.requireNonNull(mark);
        if (heading.isBlank() || holder.isBlank()) throw new IllegalArgumentException("a certificate has a heading and a holder");
        body = List.copyOf(body);
        issuers = List.copyOf(issuers);
        particulars = List.copyOf(particulars);
        if (issuers.isEmpty()) throw new IllegalArgumentException("a certificate names an issuer");
    }
}
