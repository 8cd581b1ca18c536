package award.party;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A relation between two organisations has ended.
public record RelationEnded(PartyId first, RelationKind kind, PartyId second, LocalDate until) implements Recorded {

    @Override
    public String subject() {
        return "party " + first;
    }

    @Override
    public Message act() {
        return Message.message("party.relationEnded", Message.name(kind), until);
    }
}
