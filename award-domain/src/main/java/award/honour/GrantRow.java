package award.honour;

import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.UUID;

/// An honour as lists show it.
///
/// @param edition   number of the edition, null where it has none
/// @param awardedOn null where only the year is known
public record GrantRow(
        UUID id, UUID party, String holder, AwardeeKind kind, String scheme, String tier, String title, Integer edition, int year,
        LocalDate awardedOn, String document, String certificate, GrantState state) {

    public PartyId holderId() {
        return new PartyId(party);
    }
}
