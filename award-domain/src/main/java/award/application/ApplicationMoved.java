package award.application;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// An application took a step: begun, sent back, recommended, accepted, withdrawn, lapsed.
public record ApplicationMoved(ApplicationId application, EditionId edition, String name, ApplicationMove move) implements Recorded {

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message("application.moved", name, Message.name(move.state()), move.by(), move.reason());
    }
}
