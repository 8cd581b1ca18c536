package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.shared.Findings;
import java.util.Optional;

/// An edition that somebody can apply in, now or soon, with the answer whether they may (申报机会).
///
/// @param edition name of the edition
/// @param phase   of its time of applying, now
/// @param already the application begun there
public record Chance(
        EditionId id, String award, String edition, PartyId party, String name, ApplicationTerm term, ApplicationTerm.Phase phase,
        Findings findings, Optional<ApplicationId> already) {

    public boolean isOpen() {
        return phase == ApplicationTerm.Phase.OPEN && already.isEmpty();
    }
}
