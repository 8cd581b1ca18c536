package award.recommendation;

import award.application.ApplicationId;
import award.shared.Message;
import award.shared.Recorded;

/// An applicant recorded the notice it gave inside its own organisation.
public record InternalNoticeTold(ApplicationId application, InternalNoticeEntry entry) implements Recorded {

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message("recommendation.act.internal", entry.first(), entry.last(), entry.place());
    }
}
