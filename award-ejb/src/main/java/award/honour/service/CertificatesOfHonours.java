package award.honour.service;

import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.store.Grants;
import award.publicity.CertificateAsked;
import award.publicity.CertificateAsked.Found;
import award.publicity.CertificateAsked.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers from the register of honours when somebody asks whether a certificate is real.
@ApplicationScoped
class CertificatesOfHonours {

    @Inject Grants grants;
    @Inject HonourRegister register;

    void answer(@Observes CertificateAsked question) {
        grants.certified(question.number(), question.holder()).map(this::found).ifPresent(question::answer);
    }

    private Found found(GrantRow grant) {
        var standing = switch (register.read(new GrantId(grant.id())).standing()) {
            case VALID -> Standing.VALID;
            case LAPSED -> Standing.LAPSED;
            case SUSPENDED -> Standing.SUSPENDED;
            case REVOKED -> Standing.REVOKED;
        };
        return new Found(grant.certificate(), grant.holder(), grant.title(), grant.edition() == null ? 0 : grant.edition(), grant.year(),
                grant.awardedOn(), standing);
    }
}
