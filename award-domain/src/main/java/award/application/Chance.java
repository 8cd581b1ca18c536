package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.shared.Findings;

/// An edition that somebody can apply in, now or soon, with the answer whether they may (申报机会).
///
/// @param edition name of the edition
/// @param phase   of its time of applying, now
public record Chance(
        EditionId id, String award, String edition, PartyId party, String name, ApplicationTerm term, ApplicationTerm.Phase phase,
        Findings findings) {

    public boolean isOpen() {
        return phase == ApplicationTerm.Phase.OPEN;
    }
}
