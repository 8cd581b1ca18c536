package award.eligibility;

import award.application.CandidacyId;
import award.shared.Findings.Verdict;
import award.shared.Message;
import award.shared.Recorded;

/// A candidate was examined and the dossier kept.
public record ExaminationKept(ExaminationId examination, CandidacyId candidacy, String name, Verdict verdict) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.examined", name, Message.name(verdict));
    }
}
