package award.scheme;

import static award.scheme.rule.StageKind.LIST_NOTICE;
import static award.scheme.rule.StageKind.PUBLIC_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation.Holding;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.Cycle;
import award.scheme.rule.Money;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.Panel;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Routing;
import award.scheme.rule.Stage;
import award.scheme.rule.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What no case can ask: the parameters of Qinhuangdao's two versions that are not an answer to a question.
class QinhuangdaoRegulationTest {

    private final Regulation revised = ShippedRegulations.find("qinhuangdao", "2023").orElseThrow();
    private final Regulation before = ShippedRegulations.find("qinhuangdao", "2018").orElseThrow();

    @Test
    @Clause({"qinhuangdao/13", "qinhuangdao/14"})
    void the_county_puts_up_one_list_and_the_office_the_others() {
        assertThat(revised.rules().noticesOfOffice()).containsExactlyInAnyOrder("accepted", "siteList", "winners");
    }

    @Test
    @Clause("qinhuangdao/2")
    void organisations_and_individuals_may_hold_the_award() {
        assertThat(revised.rules().awardees().orElseThrow().kinds())
                .containsExactlyInAnyOrder(AwardeeKind.ORGANISATION, AwardeeKind.INDIVIDUAL);
    }

    @Test
    @Clause("qinhuangdao/5")
    void the_criteria_are_revised_in_time() {
        assertThat(revised.rules().criteriaRules()).containsExactly(new CriteriaRule.Revision(revised.cite("5")));
    }

    @Test
    @Clause("qinhuangdao/22")
    void no_fee_is_charged_and_the_city_budget_bears_the_bonus() {
        assertThat(revised.rules().fees()).extracting(fee -> fee.clause()).containsExactly(revised.cite("22"));
        assertThat(revised.rules().money()).filteredOn(Money.Budget.class::isInstance)
                .extracting(budget -> budget.clause()).containsExactly(revised.cite("22"));
    }

    @Test
    @Clause({"qinhuangdao/13", "qinhuangdao/14", "qinhuangdao/15", "qinhuangdao/19"})
    void four_lists_are_noticed_on_the_way_each_for_five_working_days_at_least() {
        assertThat(revised.rules().notices()).extracting(NoticeRule::key)
                .containsExactly("county", "accepted", "siteList", "winners");
        assertThat(revised.rules().notices()).allSatisfy(notice -> {
            assertThat(notice.period().length()).isEqualTo(5);
            assertThat(notice.length()).isEqualTo(NoticeRule.Length.AT_LEAST);
        });
        assertThat(revised.rules().stages(List.of(LIST_NOTICE, PUBLIC_NOTICE))).extracting(Stage::key)
                .containsExactly("acceptedNotice", "siteNotice", "publicNotice");
    }

    @Test
    @Clause({"qinhuangdao/15", "qinhuangdao/16"})
    void both_reviews_are_left_to_a_commissioned_agency() {
        assertThat(revised.rules().panels()).extracting(Panel::choice)
                .containsExactly(Panel.Choice.COMMISSIONED, Panel.Choice.COMMISSIONED);
    }

    @Test
    @Clause("qinhuangdao/32")
    void the_revision_replaces_the_measures_of_2018_whose_text_is_not_held() {
        assertThat(revised.replaces()).contains("2018");
        assertThat(before.holding()).isEqualTo(Holding.NOT_HELD);
    }

    @Test
    @Clause("qinhuangdao/note")
    void until_then_the_award_was_annual_valid_for_five_years_and_had_a_nomination_tier() {
        assertThat(before.rules().cycle()).contains(new Cycle.EveryYears(before.cite("note.2.1"), 1));
        assertThat(before.rules().validity().orElseThrow().years()).isEqualTo(5);
        assertThat(before.rules().tiers()).extracting(Tier::key).containsExactly("organisation", "individual", "nomination");
        assertThat(revised.rules().tiers()).extracting(Tier::key).containsExactly("organisation", "individual");
        assertThat(revised.rules().validity()).isEmpty();
    }

    @Test
    @Clause("qinhuangdao/13")
    void the_county_checks_asks_its_departments_gives_notice_signs_and_needs_consent() {
        var rule = revised.rules().recommendation().orElseThrow();

        assertThat(rule.routing()).isEqualTo(Routing.ANY);
        assertThat(rule.channels()).extracting(channel -> channel.kind()).containsExactly(ChannelKind.DISTRICT);
        assertThat(rule.acts()).extracting(act -> act.kind()).containsExactly(
                ActKind.CHECK, ActKind.CONSULT, ActKind.LOCAL_NOTICE, ActKind.OPINION, ActKind.CONSENT);
        assertThat(rule.act("notice").orElseThrow().notice()).contains("county");
    }

    @Test
    @Clause("qinhuangdao/13")
    void an_applicant_gives_notice_at_home_for_as_long_as_it_sees_fit() {
        assertThat(revised.rules().internalNotice().orElseThrow().period()).isEmpty();
    }
}
