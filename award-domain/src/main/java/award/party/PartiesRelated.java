package award.party;

import award.shared.Message;
import award.shared.Recorded;

/// A relation between two organisations was put on record.
public record PartiesRelated(PartyId first, RelationKind kind, PartyId second, String firstName, String secondName) implements Recorded {

    @Override
    public String subject() {
        return "party " + first;
    }

    @Override
    public Message act() {
        return Message.message("party.related", firstName, Message.name(kind), secondName);
    }
}
