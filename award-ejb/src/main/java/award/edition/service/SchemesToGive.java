package award.edition.service;

import award.identity.ScopeChoice;
import award.identity.ScopeKind;
import award.identity.ScopesAsked;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// The awards that a role can be limited to.
@ApplicationScoped
class SchemesToGive {

    @Inject RegulationShelf regulations;

    void offer(@Observes ScopesAsked question) {
        if (!question.isFor(ScopeKind.SCHEME)) return;
        regulations.schemes().forEach(scheme -> question.offer(new ScopeChoice(scheme, regulations.newest(scheme).award(), scheme)));
    }
}
