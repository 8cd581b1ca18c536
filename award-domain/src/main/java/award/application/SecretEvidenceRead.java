package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// Somebody opened evidence that is marked as a trade secret.
public record SecretEvidenceRead(ApplicationId application, EvidenceRow row, EvidenceReader as) implements Recorded {

    @Override
    public String subject() {
        return "application " + application;
    }

    @Override
    public Message act() {
        return Message.message("application.evidence.act.read", row.title(), row.fileName(), Message.name(as));
    }
}
