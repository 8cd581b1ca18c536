package award.party;

import java.time.LocalDate;
import java.util.Objects;

/// What is on record about an organisation besides its names. Every fact but the scale may be absent (null): history is
/// often known by name alone.
///
/// @param code         absent marks an entry for history's sake
/// @param bodyKind     follows from the code where there is one
/// @param division     code of the division it belongs to (GB/T 2260), never derived from the credit code
/// @param registeredOn the day it was registered (成立日期)
public record OrganisationFacts(
        CreditCode code, BodyKind bodyKind, String division, Industry industry, LocalDate registeredOn, Scale scale) {

    public OrganisationFacts {
        Objects.requireNonNull(scale);
    }

    /// What is known of somebody whose name alone is known.
    public static OrganisationFacts unknown() {
        return new OrganisationFacts(null, null, null, null, null, Scale.UNKNOWN);
    }

    /// Nothing but the code, which tells the kind of body.
    public static OrganisationFacts of(CreditCode code) {
        return new OrganisationFacts(code, code.bodyKind(), null, null, null, Scale.UNKNOWN);
    }

    /// Its size class with the arithmetic; open where industry or figures are missing.
    public Sizing sizing() {
        return industry == null ? Sizing.industryMissing() : SizeThresholds.of2017().size(industry, scale);
    }
}
