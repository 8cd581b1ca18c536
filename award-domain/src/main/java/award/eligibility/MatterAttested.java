package award.eligibility;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;

/// A checker decided on a condition or mark for a candidate.
///
/// @param clause number of the clause that asks for it
/// @param name   of the condition or mark in the regulation's words
public record MatterAttested(CandidacyId candidacy, String clause, String name, AttestedMatter decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.matterAttested", clause, name, Message.name(decision.attestation()), decision.reason());
    }
}
