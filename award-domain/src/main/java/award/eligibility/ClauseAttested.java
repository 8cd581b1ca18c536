package award.eligibility;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;

/// A checker decided on a clause for a candidate.
public record ClauseAttested(CandidacyId candidacy, AttestedClause decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.attested", decision.clause(), Message.name(decision.attestation()), decision.reason());
    }
}
