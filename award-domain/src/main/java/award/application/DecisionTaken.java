package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// It was decided about a candidate, and nobody outside has been told yet.
public record DecisionTaken(CandidacyId candidacy, String name, PendingDecision decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.taken", name, Message.name(decision.state()), decision.ruling().basis(), decision.ruling().decidedOn());
    }
}
