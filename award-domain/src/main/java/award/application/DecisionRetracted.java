package award.application;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// A released decision was taken back; the candidate stands again where it stood before.
public record DecisionRetracted(CandidacyId candidacy, EditionId edition, String name, CandidacyDecision decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        var retraction = decision.retraction();
        return Message.message("application.retracted", name, Message.name(decision.state()), Message.name(retraction.body()),
                retraction.document(), Message.name(decision.before()));
    }
}
