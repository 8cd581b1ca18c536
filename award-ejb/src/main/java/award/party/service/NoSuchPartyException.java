package award.party.service;

import award.party.PartyId;
import jakarta.ejb.ApplicationException;
import java.util.NoSuchElementException;

/// A link to a party that does not exist.
@ApplicationException(rollback = true)
public class NoSuchPartyException extends NoSuchElementException {

    public NoSuchPartyException(PartyId id) {
        super("no party " + id);
    }
}
