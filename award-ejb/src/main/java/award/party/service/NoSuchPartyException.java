package award.party.service;

import award.party.PartyId;
import jakarta.ejb.ApplicationException;

/// A link to a party that does not exist.
@ApplicationException(rollback = true)
public class NoSuchPartyException extends RuntimeException {

    public NoSuchPartyException(PartyId id) {
        super("no party " + id);
    }
}
