package award.party;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A party took a new name.
public record PartyRenamed(PartyId party, String oldName, String newName, LocalDate since) implements Recorded {

    @Override
    public String subject() {
        return "party " + party;
    }

    @Override
    public Message act() {
        return Message.message("party.renamed", oldName, newName, since);
    }
}
