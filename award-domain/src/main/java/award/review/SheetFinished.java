package award.review;

import award.application.CandidacyId;
import award.shared.Message;
import award.shared.Recorded;
import java.math.BigDecimal;

/// A panel settled its scores.
public record SheetFinished(SheetId id, CandidacyId candidacy, ReviewKind kind, BigDecimal total) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("review.act.finished", Message.name(kind), total);
    }
}
