package award.honour.service;

import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.model.MeritPerson;
import award.honour.service.paper.HonourWords;
import award.honour.store.Grants;
import award.honour.store.MeritPersons;
import award.publicity.CertificateAsked;
import award.publicity.CertificateAsked.Found;
import award.publicity.CertificateAsked.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/// Answers from the register of honours when somebody asks whether a certificate is real.
@ApplicationScoped
class CertificatesOfHonours {

    @Inject Grants grants;
    @Inject MeritPersons merits;
    @Inject HonourRegister register;

    void answer(@Observes CertificateAsked question) {
        grants.certified(question.number(), question.holder()).map(grant -> found(grant, question.holder()))
                .or(() -> merits.certified(question.number(), question.holder()).flatMap(this::found)).ifPresent(question::answer);
    }

    /// A person of merit, named with the organisation and nothing else.
    private Optional<Found> found(MeritPerson person) {
        var row = person.row();
        return grants.ofEdition(row.edition()).stream().filter(grant -> grant.party().equals(row.party())).findFirst()
                .map(grant -> new Found(row.certificate(), row.person(), HonourWords.say("certificate.meritTitle", grant.title(), row.organisation()),
                        grant.edition(), grant.year(), grant.awardedOn(), Standing.VALID));
    }

    private Found found(GrantRow grant, String holder) {
        var standing = switch (register.read(new GrantId(grant.id())).standing()) {
            case VALID -> Standing.VALID;
            case LAPSED -> Standing.LAPSED;
            case SUSPENDED -> Standing.SUSPENDED;
            case REVOKED -> Standing.REVOKED;
        };
        return new Found(grant.certificate(), holder, grant.title(), grant.edition() == null ? 0 : grant.edition(), grant.year(),
                grant.awardedOn(), standing);
    }
}
