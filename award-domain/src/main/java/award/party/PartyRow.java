package award.party;

import java.time.LocalDate;

/// A party as a list shows it.
///
/// @param code     null for an individual, and for an organisation known by name alone
/// @param bodyKind null where nobody said, as are `division`, `industry` and `registeredOn`
public record PartyRow(
        PartyId id, PartyKind kind, String name, String code, BodyKind bodyKind, String division, Industry industry,
        LocalDate registeredOn) {

    /// An organisation entered for history's sake, without a code.
    public boolean isUncoded() {
        return kind == PartyKind.ORGANISATION && code == null;
    }
}
