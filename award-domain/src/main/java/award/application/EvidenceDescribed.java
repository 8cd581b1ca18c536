package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// A piece of evidence was given a title, a purpose, a mark.
public record EvidenceDescribed(ApplicationId application, EvidenceRow row) implements Recorded {

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message("application.evidence.act.described", row.number(), row.title(), Message.name(row.secrecy()), row.secretReason());
    }
}
