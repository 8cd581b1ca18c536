package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// An edition was postponed, suspended, resumed or cancelled.
public record EditionTurned(EditionId edition, EditionTurn taken) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        var mandate = taken.mandate();
        return Message.message("edition.turned", Message.name(taken.turn()), mandate.decidedOn(), mandate.document(), mandate.reason());
    }
}
