package award.recommendation.service;

import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import award.recommendation.LocalNotice;
import award.recommendation.Procedure;
import award.recommendation.RecommenderSheet;
import award.recommendation.ReferralSheet;
import award.recommendation.Routes;
import award.recommendation.model.RecommendationPlan;
import award.recommendation.model.Recommender;
import award.recommendation.store.Recommenders;
import award.recommendation.store.Referrals;
import award.party.PartyId;
import award.party.service.PartyDesk;
import award.scheme.Regulation;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Act;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Brings together what the rules of recommendation are asked about: the edition's regulation and plan, the register, the notices.
@ApplicationScoped
class RulesOfRecommendation {

    @Inject EditionReader editions;
    @Inject Recommenders recommenders;
    @Inject Referrals referrals;
    @Inject PartyDesk parties;
    @Inject PublicityDesk publicity;

    Regulation regulation(EditionId edition) {
        return editions.regulationOf(edition);
    }

    Optional<Recommendation> rule(EditionId edition) {
        return regulation(edition).rules().recommendation();
    }

    /// Who may recommend a party; empty where the regulation knows no recommendation.
    Optional<Routes> routes(EditionId edition, PartyId party, LocalDate day) {
        var regulation = regulation(edition);
        return regulation.rules().recommendation()
                .map(rule -> new Routes(rule, register(regulation.scheme()), Routes.Place.of(parties.read(party)), day));
    }

    List<RecommenderSheet> register(String scheme) {
        return recommenders.of(scheme).stream().map(Recommender::sheet).toList();
    }

    Procedure procedure(ReferralSheet referral, LocalDate today) {
        var rule = rule(referral.edition()).orElseThrow(() -> new IllegalStateException("no recommendation in " + referral.scheme()));
        return new Procedure(rule, referral, noticeAct(rule).flatMap(act -> standing(referral, act)).map(RulesOfRecommendation::standing), today);
    }

    static Optional<Act> noticeAct(Recommendation rule) {
        return rule.acts().stream().filter(act -> act.kind() == ActKind.LOCAL_NOTICE).findFirst();
    }

    /// The notice of a referral that stands, if it has been published.
    Optional<NoticeRow> standing(ReferralSheet referral, Act act) {
        return publicity.of(referral.id().value()).stream()
                .filter(notice -> notice.stands() && act.notice().filter(notice.rule()::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static LocalNotice standing(NoticeRow notice) {
        return new LocalNotice(notice.publishedOn(), notice.lastDay(), Math.toIntExact(notice.openObjections()));
    }

    /// How many one body may recommend: as the regulation says, and where it says nothing, as the edition decided.
    Optional<Limit> limit(EditionId edition) {
        var rule = rule(edition);
        return rule.flatMap(Recommendation::limit).or(() -> referrals.plan(edition).map(RecommendationPlan::plan)
                .filter(plan -> plan.atMost() > 0)
                .flatMap(plan -> rule.map(stated -> new Limit(stated.clause(), plan.atMost(), plan.order()))));
    }
}
