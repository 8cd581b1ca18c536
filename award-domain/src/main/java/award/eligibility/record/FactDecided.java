package award.eligibility.record;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;

/// A checker decided what holds where a declared fact and an authority's list differ.
public record FactDecided(CandidacyId candidacy, String factName, FactDecision decision) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.act.factDecided", factName, decision.declared(), decision.official(), Message.name(decision.holds()),
                decision.reason());
    }
}
