package award.party;

import award.shared.Message;
import award.shared.Recorded;

/// A party was entered.
public record PartyRegistered(PartyId party, String name) implements Recorded {

    @Override
    public String subject() {
        return "party " + party;
    }

    @Override
    public Message act() {
        return Message.message("party.registered", name);
    }
}
