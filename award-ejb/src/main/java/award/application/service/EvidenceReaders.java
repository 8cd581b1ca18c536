package award.application.service;

import award.application.ApplicationSheet;
import award.application.EvidenceReader;
import award.application.ReadingAsked;
import award.identity.Me;
import award.identity.Role;
import award.identity.Scope;
import award.identity.service.MyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;

/// As what the caller reads the evidence of an application; empty for one who has nothing to do with it.
@ApplicationScoped
class EvidenceReaders {

    private static final String NOBODY = "anonymous";

    @Inject MyDesk mine;
    @Inject Principal caller;
    @Inject Event<ReadingAsked> reading;

    Optional<EvidenceReader> of(ApplicationSheet application) {
        return NOBODY.equals(caller.getName()) ? Optional.empty() : of(application, mine.whoAmI());
    }

    private Optional<EvidenceReader> of(ApplicationSheet application, Me me) {
        var scheme = Scope.scheme(application.scheme());
        if (me.is(Role.APPLICANT, Scope.organisation(application.party().toString()))) return Optional.of(EvidenceReader.APPLICANT);
        if (me.is(Role.SECRETARY, scheme)) return Optional.of(EvidenceReader.SECRETARY);
        if (me.is(Role.SUPERVISOR, scheme)) return Optional.of(EvidenceReader.SUPERVISOR);
        if (isGivenTo(me, application)) return Optional.of(me.is(Role.RECOMMENDER) ? EvidenceReader.RECOMMENDER : EvidenceReader.ASSIGNED);
        var judges = me.is(Role.EXPERT, scheme) || me.is(Role.COMMITTEE_MEMBER, scheme);
        return judges ? Optional.of(EvidenceReader.UNASSIGNED) : Optional.empty();
    }

    private boolean isGivenTo(Me me, ApplicationSheet application) {
        var question = new ReadingAsked(application, me);
        reading.fire(question);
        return question.isAllowed();
    }
}
