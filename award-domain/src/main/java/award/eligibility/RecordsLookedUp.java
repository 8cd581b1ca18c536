package award.eligibility;

import award.party.PartyId;
import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// The records about a party were looked up.
///
/// @param entries how many entries are on file now
public record RecordsLookedUp(PartyId party, LocalDate day, int entries) implements Recorded {

    @Override
    public String subject() {
        return "party " + party;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.lookedUp", day, entries);
    }
}
