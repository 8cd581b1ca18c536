package award.honour;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.party.PartyId;
import java.util.UUID;

/// An organisation on the list of an edition, as the organisation itself sees it.
public record OwnWin(EditionId edition, CandidacyId candidacy, PartyId party, String name) {

    public OwnWin(UUID edition, UUID candidacy, UUID party, String name) {
        this(new EditionId(edition), new CandidacyId(candidacy), new PartyId(party), name);
    }
}
