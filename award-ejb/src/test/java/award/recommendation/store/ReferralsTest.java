package award.recommendation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.application.ApplicationId;
import award.application.ApplicationSubmitted;
import award.edition.EditionId;
import award.identity.AccountId;
import award.identity.Me;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.party.PartyId;
import award.recommendation.ActOutcome;
import award.recommendation.ConsultedAnswer;
import award.recommendation.CultivationEntry;
import award.recommendation.CultivationStage;
import award.recommendation.NewAct;
import award.recommendation.NewConsultation;
import award.recommendation.NewPlan;
import award.recommendation.NewRecommender;
import award.recommendation.NewRightLost;
import award.recommendation.RecommenderEntry;
import award.recommendation.Recording;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralState;
import award.recommendation.ReportedAs;
import award.recommendation.Sight;
import award.recommendation.model.Cultivation;
import award.recommendation.model.Recommender;
import award.recommendation.model.RecommendationPlan;
import award.recommendation.model.Referral;
import award.recommendation.model.Unrouted;
import award.scheme.rule.Recommendation.Limit.Order;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ReferralsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Recording BY = new Recording(Instant.parse("2026-03-02T01:00:00Z"), "赵推荐", false);

    private final Recommenders recommenders = new Recommenders();
    private final Referrals referrals = new Referrals();
    private final ReferralRows rows = new ReferralRows();
    private final Cultivations cultivations = new Cultivations();
    private final EditionId edition = EditionId.fresh();

    private Recommender bureau;

    @BeforeEach
    void use(EntityManager em) {
        recommenders.em = em;
        referrals.em = em;
        rows.em = em;
        cultivations.em = em;
        bureau = body("130302");
    }

    @Test
    void a_referral_comes_back_with_all_that_was_done(EntityManager em) {
        var referral = refer("秦皇岛某某玻璃有限公司", bureau);
        referral.record(new NewAct("check", ActOutcome.PASSED, DAY, "", "", "材料齐全", "钱科长"), "审核", "海港区市场监督管理局", BY);
        referral.ask(new NewConsultation("海港区生态环境分局", DAY, DAY.plusDays(7), ""), BY);
        referral.answer(0, ConsultedAnswer.NO_OBJECTION, DAY.plusDays(3), "");
        referral.recommend(new ReportedAs(DAY.plusDays(20), "海市监〔2026〕8号", 2), BY);
        em.flush();
        em.clear();

        var sheet = referrals.lock(referral.id(), referral.version()).orElseThrow().sheet();
        assertThat(sheet).isEqualTo(referral.sheet());
        assertThat(referrals.ranks(edition, bureau.id())).containsExactly(2);
        assertThat(referrals.count(edition, Set.of(ReferralState.RECOMMENDED))).isEqualTo(1);
    }

    @Test
    void who_was_slower_is_told(EntityManager em) {
        var referral = refer("秦皇岛某某玻璃有限公司", bureau);
        em.flush();

        assertThatThrownBy(() -> referrals.lock(referral.id(), 5)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_recommender_sees_its_own_and_the_office_all() {
        refer("秦皇岛某某玻璃有限公司", bureau);
        refer("秦皇岛某某机械有限公司", body("130304"));

        assertThat(rows.page(sight(Role.RECOMMENDER, Scope.district("130302")), ReferralQuery.in(edition), 0, 10))
                .extracting(ReferralRow::applicant).containsExactly("秦皇岛某某玻璃有限公司");
        assertThat(rows.count(sight(Role.RECOMMENDER, Scope.body("nobody")), ReferralQuery.in(edition))).isZero();
        assertThat(rows.count(sight(Role.SECRETARY, Scope.scheme("qinhuangdao")), ReferralQuery.in(edition))).isEqualTo(2);
        assertThat(rows.count(sight(Role.SECRETARY, Scope.scheme("beijing")), ReferralQuery.in(edition))).isZero();
        assertThat(rows.count(sight(Role.SUPERVISOR, Scope.EVERYWHERE), ReferralQuery.in(edition))).isEqualTo(2);
    }

    @Test
    void the_list_says_until_when_the_recommender_reports(EntityManager em) {
        refer("秦皇岛某某玻璃有限公司", bureau);
        var plan = new RecommendationPlan(edition);
        plan.lay(new NewPlan(DAY.plusDays(30), 3, Order.RANKED, "秦质评办〔2026〕5号", DAY, ""));
        referrals.add(plan);
        em.flush();

        assertThat(rows.page(sight(Role.SECRETARY, Scope.EVERYWHERE), ReferralQuery.in(edition), 0, 10))
                .extracting(ReferralRow::dueOn).containsExactly(DAY.plusDays(30));
        assertThat(rows.dueBy(DAY.plusDays(29))).filteredOn(due -> due.edition().equals(edition.value())).isEmpty();
        assertThat(rows.dueBy(DAY.plusDays(30))).filteredOn(due -> due.edition().equals(edition.value()))
                .singleElement().satisfies(due -> assertThat(due.count()).isEqualTo(1));
    }

    @Test
    void an_answer_is_owed_until_it_is_there() {
        var referral = refer("秦皇岛某某玻璃有限公司", bureau);
        referral.ask(new NewConsultation("海港区生态环境分局", DAY, DAY.plusDays(7), ""), BY);
        assertThat(referrals.owedAnswersBy(DAY.plusDays(6))).doesNotContain(referral);
        assertThat(referrals.owedAnswersBy(DAY.plusDays(7))).contains(referral);

        referral.answer(0, ConsultedAnswer.NO_OBJECTION, DAY.plusDays(3), "");
        assertThat(referrals.owedAnswersBy(DAY.plusDays(7))).doesNotContain(referral);
    }

    @Test
    void the_register_keeps_what_a_body_lost(EntityManager em) {
        bureau.loseRight(new NewRightLost(DAY, "推荐中徇私舞弊", "市质评委", "秦质评〔2026〕1号"));
        em.flush();
        em.clear();

        var kept = recommenders.coded("qinhuangdao", "130302").orElseThrow().sheet();
        assertThat(kept.isEntitledOn(DAY)).isFalse();
        assertThat(kept.isEntitledOn(DAY.minusDays(1))).isTrue();
        assertThat(recommenders.of("qinhuangdao")).extracting(Recommender::code).contains("130302");
    }

    @Test
    void an_application_that_nobody_recommends_yet_waits_with_the_office(EntityManager em) {
        var submitted = submitted("秦皇岛某某食品有限公司");
        referrals.add(new Unrouted(submitted, DAY));
        em.flush();

        assertThat(rows.countUnrouted(edition)).isEqualTo(1);
        assertThat(rows.unrouted(edition, 0, 10)).extracting(row -> row.applicant()).containsExactly("秦皇岛某某食品有限公司");
        assertThat(referrals.unrouted(submitted.application())).isPresent();
    }

    @Test
    void plans_of_cultivation_are_listed_by_year(EntityManager em) {
        cultivations.add(new Cultivation(bureau.id(), new CultivationEntry(2026, "秦皇岛某某机械有限公司", "导入卓越绩效模式", CultivationStage.COACHED)));
        em.flush();
        var own = sight(Role.RECOMMENDER, Scope.district("130302"));

        assertThat(cultivations.page(own, "", 2026, 0, 10)).extracting(line -> line.name()).containsExactly("秦皇岛某某机械有限公司");
        assertThat(cultivations.count(own, "qinhuangdao", 2025)).isZero();
    }

    private Recommender body(String code) {
        var recommender = new Recommender(new NewRecommender("qinhuangdao", code,
                new RecommenderEntry("某某区市场监督管理局", "county", code, "", "赵推荐", "0335-0000000", "")));
        recommenders.add(recommender);
        return recommender;
    }

    private Referral refer(String applicant, Recommender to) {
        var referral = new Referral(submitted(applicant), to.sheet(), 0, DAY, false);
        referrals.add(referral);
        return referral;
    }

    private ApplicationSubmitted submitted(String applicant) {
        return new ApplicationSubmitted(ApplicationId.fresh(), edition, PartyId.fresh(), applicant, 1, Instant.parse("2026-03-02T01:00:00Z"), List.of(), false);
    }

    private static Sight sight(Role role, Scope scope) {
        return Sight.of(new Me(AccountId.fresh(), "someone", "某人", Set.of(new RoleHeld(role, scope))));
    }
}
