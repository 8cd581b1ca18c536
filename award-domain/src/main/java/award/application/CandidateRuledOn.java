package award.application;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// It was decided about a candidate.
public record CandidateRuledOn(CandidacyId candidacy, EditionId edition, String name, CandidacyState state, Ruling ruling)
        implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.ruled", name, Message.name(state), ruling.basis(), ruling.decidedOn());
    }
}
