package award.honour;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// The honours were handed over.
public record Conferred(EditionId edition, NewConferral held) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.conferred", held.heldOn(), held.place());
    }
}
