package award.recommendation.service;

import award.application.ApplicationId;
import award.application.ApplicationMoved;
import award.application.ApplicationState;
import award.application.ApplicationSubmitted;
import award.application.service.ApplicationPath;
import award.recommendation.Outcome;
import award.recommendation.ReferralState;
import award.recommendation.Routes;
import award.recommendation.model.Referral;
import award.recommendation.model.Unrouted;
import award.recommendation.store.Referrals;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Routing;
import award.shared.Findings.Verdict;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sends applications to those who recommend, and on to the office when enough have recommended.
@ApplicationScoped
class Router {

    /// As a list of bodies is written in Chinese.
    private static final String BETWEEN_NAMES = "、";

    @Inject Referrals referrals;
    @Inject RulesOfRecommendation rules;
    @Inject ApplicationPath path;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    void submitted(@Observes ApplicationSubmitted submitted) {
        var earlier = referrals.of(submitted.application());
        if (submitted.again() && !earlier.isEmpty()) {
            earlier.stream().filter(referral -> referral.state() != ReferralState.ENDED && referral.state() != ReferralState.DECLINED)
                    .forEach(this::again);
            return;
        }
        rules.routes(submitted.edition(), submitted.party(), counter.today()).ifPresent(routes -> {
            var codes = submitted.channels().isEmpty() ? routes.only() : submitted.channels();
            if (routes.check(codes).verdict() == Verdict.PASS) refer(submitted, routes, codes);
            else if (referrals.unrouted(submitted.application()).isEmpty()) referrals.add(new Unrouted(submitted, counter.today()));
        });
    }

    void moved(@Observes ApplicationMoved moved) {
        var state = moved.move().state();
        if (state != ApplicationState.WITHDRAWN && state != ApplicationState.LAPSED) return;
        referrals.unrouted(moved.application()).ifPresent(referrals::remove);
        referrals.of(moved.application()).stream().filter(referral -> referral.state().isPending()).forEach(this::end);
    }

    /// Opens a referral with each of the recommenders of these codes; in order, only the first begins.
    void refer(ApplicationSubmitted submitted, Routes routes, List<String> codes) {
        var bodies = routes.chosen(codes);
        for (int place = 0; place < bodies.size(); place++) {
            var waits = routes.rule().routing() == Routing.IN_ORDER && place > 0;
            var referral = new Referral(submitted, bodies.get(place), place, counter.today(), waits);
            referral.waitFor(next(referral));
            referrals.add(referral);
            record.fire(referral.received());
        }
    }

    private void again(Referral referral) {
        record.fire(referral.receiveAgain(counter.today(), counter.following()));
        referral.waitFor(next(referral));
    }

    private void end(Referral referral) {
        record.fire(referral.end("", counter.following()));
        referral.waitFor(Optional.empty());
    }

    /// Notes what comes next, and hands the application on when its routing is satisfied, or cannot be any more.
    void moveOn(Referral referral) {
        referral.waitFor(next(referral));
        if (referral.state().isPending()) return;
        var application = referral.sheet().application();
        var all = referrals.of(application);
        var rule = rules.rule(referral.sheet().edition()).orElseThrow();
        switch (Outcome.of(rule.routing(), all.stream().map(Referral::state).toList())) {
            case OPEN -> begin(rule, all);
            case RECOMMENDED -> recommended(application, all);
            case DECLINED -> declined(application, all);
        }
    }

    private void begin(Recommendation rule, List<Referral> all) {
        if (rule.routing() != Routing.IN_ORDER) return;
        all.stream().filter(referral -> referral.state() == ReferralState.AHEAD).findFirst().ifPresent(turn -> {
            record.fire(turn.begin(counter.today(), counter.following()));
            turn.waitFor(next(turn));
        });
    }

    private void recommended(ApplicationId application, List<Referral> all) {
        all.stream().filter(referral -> referral.state().isPending()).forEach(this::end);
        var recommending = all.stream().map(Referral::sheet).filter(sheet -> sheet.state() == ReferralState.RECOMMENDED).toList();
        var names = recommending.stream().map(sheet -> sheet.recommender()).collect(Collectors.joining(BETWEEN_NAMES));
        var day = recommending.stream().flatMap(sheet -> sheet.reported().stream()).map(reported -> reported.on()).max(Comparator.naturalOrder()).orElseThrow();
        path.recommended(application, names, day);
    }

    private void declined(ApplicationId application, List<Referral> all) {
        all.stream().filter(referral -> referral.state().isPending()).forEach(this::end);
        var last = all.stream().map(Referral::sheet).filter(sheet -> sheet.state() == ReferralState.DECLINED).reduce((a, b) -> b).orElseThrow();
        path.notRecommended(application, last.recommender(), last.moves().getLast().reason());
    }

    private Optional<String> next(Referral referral) {
        if (!referral.state().isWithRecommender()) return Optional.empty();
        return rules.procedure(referral.sheet(), counter.today()).lines().stream()
                .filter(line -> !line.isPassed()).findFirst().map(line -> line.act().key());
    }
}
