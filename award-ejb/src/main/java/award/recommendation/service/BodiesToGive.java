package award.recommendation.service;

import award.identity.ScopeChoice;
import award.identity.ScopeKind;
import award.identity.ScopesAsked;
import award.recommendation.store.Recommenders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// The bodies that a recommender's role can be limited to.
@ApplicationScoped
class BodiesToGive {

    @Inject Recommenders recommenders;

    void offer(@Observes ScopesAsked question) {
        if (!question.isFor(ScopeKind.BODY)) return;
        recommenders.like(question.text()).forEach(body -> question.offer(new ScopeChoice(body.code(), body.sheet().name(), body.code())));
    }
}
