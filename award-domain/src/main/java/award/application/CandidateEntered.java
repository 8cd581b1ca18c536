package award.application;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// A candidate was entered in an edition.
public record CandidateEntered(CandidacyId candidacy, EditionId edition, String name) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.entered", name);
    }
}
