package award.eligibility;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;

/// A second person confirmed a checker's decision.
public record MatterConfirmed(CandidacyId candidacy, String name, AttestedMatter decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.act.matterConfirmed", name, Message.name(decision.attestation()), decision.decidedBy());
    }
}
