package award.recommendation.service;

import award.application.ApplicationId;
import award.edition.EditionId;
import award.identity.Roles;
import award.party.PartyId;
import award.recommendation.NewPlan;
import award.recommendation.RecommenderSheet;
import award.recommendation.Routes;
import award.recommendation.Step;
import award.recommendation.UnroutedRow;
import award.recommendation.model.RecommendationPlan;
import award.recommendation.store.ReferralRows;
import award.recommendation.store.Referrals;
import award.shared.Findings.Verdict;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What the award's office arranges about recommendation in an edition: until when, how many, and who recommends whom nobody chose.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class RecommendationOffice {

    @Inject Referrals referrals;
    @Inject ReferralRows rows;
    @Inject RulesOfRecommendation rules;
    @Inject Router router;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    public Optional<NewPlan> planOf(EditionId edition) {
        return referrals.plan(edition).map(RecommendationPlan::plan);
    }

    /// Lays down the arrangements, or changes them by a later paper; the trail keeps both.
    @RolesAllowed(Roles.SECRETARY)
    public void lay(EditionId edition, @Valid NewPlan plan) {
        var laid = referrals.plan(edition).orElseGet(() -> {
            var first = new RecommendationPlan(edition);
            first.lay(plan);
            referrals.add(first);
            return first;
        });
        record.fire(laid.lay(plan));
    }

    public long countUnrouted(EditionId edition) {
        return rows.countUnrouted(edition);
    }

    public List<UnroutedRow> unrouted(EditionId edition, int first, int size) {
        return rows.unrouted(edition, first, size);
    }

    /// Who could recommend an application that has nobody yet.
    public List<RecommenderSheet> openTo(EditionId edition, UnroutedRow application) {
        return rules.routes(edition, new PartyId(application.party()), counter.today()).stream()
                .flatMap(routes -> routes.open().stream()).map(Routes.Open::bodies).flatMap(List::stream).toList();
    }

    /// Sends an application that has nobody yet to these recommenders.
    @RolesAllowed(Roles.SECRETARY)
    public Step route(ApplicationId application, List<String> codes) {
        var waiting = referrals.unrouted(application).orElseThrow(() -> new NoSuchElementException("routed already: " + application));
        var submitted = waiting.submitted(codes);
        var routes = rules.routes(submitted.edition(), submitted.party(), counter.today()).orElseThrow();
        var findings = routes.check(codes);
        if (findings.verdict() != Verdict.PASS) return new Step.Refused(findings);
        router.refer(submitted, routes, codes);
        referrals.remove(waiting);
        return new Step.Done();
    }
}
