package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// An applicant declared that its evidence touches no state secret.
public record NoStateSecretsDeclared(ApplicationId application, String by, int files) implements Recorded {

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message("application.evidence.act.declared", by, files);
    }
}
