package award.honour;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// A person of merit was nominated, accepted, refused or commended.
public record MeritDecided(EditionId edition, String person, String organisation, MeritState state) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.merit", person, organisation, Message.name(state));
    }
}
