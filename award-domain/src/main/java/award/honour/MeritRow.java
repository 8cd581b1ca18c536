package award.honour;

import award.party.PartyId;
import java.util.UUID;

/// A person of merit as lists show her or him.
///
/// @param organisation the winning organisation, as it was called when it was nominated
/// @param reason       why she or he was refused; else empty
/// @param certificate  number of the certificate; empty before the decision
/// @param version      of the record, to notice when somebody else was faster
public record MeritRow(
        UUID id, UUID edition, UUID party, String organisation, String person, String post, String merit, String nominator, MeritState state,
        String reason, String certificate, long version) {

    public MeritId meritId() {
        return new MeritId(id);
    }

    public PartyId partyId() {
        return new PartyId(party);
    }
}
