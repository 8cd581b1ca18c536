package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// A decision that had not been released was taken off the list again.
public record DecisionDropped(CandidacyId candidacy, String name, CandidacyState state) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.dropped", name, Message.name(state));
    }
}
