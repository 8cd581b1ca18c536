package award.honour;

import award.shared.Message;
import award.shared.Recorded;

/// A certificate was given once more.
public record CertificateReissued(GrantId id, String certificate, CertificateCopy copy) implements Recorded {

    @Override
    public String subject() {
        return "grant " + id;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.reissued", certificate, Message.name(copy.ground()), copy.holder(), copy.issuedOn());
    }
}
