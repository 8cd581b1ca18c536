package award.party;

import award.shared.Message;
import award.shared.Recorded;

/// What is on record about a party was set right.
public record PartyCorrected(PartyId party, String name) implements Recorded {

    @Override
    public String subject() {
        return "party " + party;
    }

    @Override
    public Message act() {
        return Message.message("party.corrected", name);
    }
}
