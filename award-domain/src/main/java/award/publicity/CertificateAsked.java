package award.publicity;

import java.time.LocalDate;
import java.util.Optional;

/// The question whether a certificate is real (证书查验), asked with what stands on it: its number and its holder.
///
/// Observed at once by whoever keeps the honours. Both must agree, so that nobody can try numbers to learn who holds them.
public final class CertificateAsked {

    private final String number;
    private final String holder;
    private final LocalDate today;
    private Found found;

    public CertificateAsked(String number, String holder, LocalDate today) {
        this.number = number.strip();
        this.holder = holder.strip();
        this.today = today;
    }

    /// How a title stands today (称号状态).
    public enum Standing { VALID, LAPSED, SUSPENDED, REVOKED }

    /// What is on record about a certificate.
    ///
    /// @param title   as the certificate says it
    /// @param edition number of the edition; 0 where none is known
    public record Found(String number, String holder, String title, int edition, int year, LocalDate awardedOn, Standing standing) {}

    public String number() {
        return number;
    }

    public String holder() {
        return holder;
    }

    public LocalDate today() {
        return today;
    }

    public void answer(Found certificate) {
        found = certificate;
    }

    public Optional<Found> found() {
        return Optional.ofNullable(found);
    }
}
