package award.review;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;

/// A settled score sheet was opened again, for a reason.
public record SheetReopened(SheetId id, CandidacyId candidacy, ReviewKind kind, String reason) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("review.act.reopened", Message.name(kind), reason);
    }
}
