package award.scheme;

import static award.scheme.rule.Sanction.Consequence.DISQUALIFY;
import static award.scheme.rule.Sanction.Consequence.PUBLISH;
import static award.scheme.rule.Sanction.Consequence.RECOVER_MONEY;
import static award.scheme.rule.Sanction.Consequence.RECOVER_TROPHY;
import static award.scheme.rule.Sanction.Consequence.REVOKE;
import static award.scheme.rule.StageKind.APPLICATION;
import static award.scheme.rule.StageKind.COMMENDATION;
import static award.scheme.rule.StageKind.COMMITTEE;
import static award.scheme.rule.StageKind.COMPOSITE;
import static award.scheme.rule.StageKind.CONFERRAL;
import static award.scheme.rule.StageKind.DOCUMENT_REVIEW;
import static award.scheme.rule.StageKind.GOVERNMENT_APPROVAL;
import static award.scheme.rule.StageKind.LAUNCH;
import static award.scheme.rule.StageKind.LEADING_GROUP;
import static award.scheme.rule.StageKind.LIST_NOTICE;
import static award.scheme.rule.StageKind.PUBLIC_NOTICE;
import static award.scheme.rule.StageKind.QUALIFICATION;
import static award.scheme.rule.StageKind.RECOMMENDATION;
import static award.scheme.rule.StageKind.SITE_LIST;
import static award.scheme.rule.StageKind.SITE_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import award.Clause;
import award.calendar.Period;
import award.scheme.Regulation.DayCertainty;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Clock;
import award.scheme.rule.Condition;
import award.scheme.rule.Cycle;
import award.scheme.rule.Duty.Recurrence;
import award.scheme.rule.Mark;
import award.scheme.rule.Money;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Routing;
import award.scheme.rule.RecordKind;
import award.scheme.rule.Sanction.Window;
import award.scheme.rule.Stage;
import award.scheme.rule.Test.CleanRecord;
import award.scheme.rule.Test.InPrinciple;
import award.scheme.rule.Test.OperatingYears;
import award.scheme.rule.Test.RegisteredIn;
import award.scheme.rule.Test.YearsSince;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote;
import award.shared.Yuan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The numbers of Hangzhou's measures of 2025, read beside their text.
class HangzhouRegulationTest {

    private final Regulation hangzhou = ShippedRegulations.find("hangzhou", "2025").orElseThrow();
    private final Rules rules = hangzhou.rules();

    @Test
    @Clause("hangzhou/1.2")
    void three_awards_for_organisations_each_with_its_own_merit() {
        assertThat(rules.awardees().orElseThrow().kinds()).containsExactly(AwardeeKind.ORGANISATION);
        assertThat(rules.tiers()).extracting(Tier::key, Tier::name, Tier::rank)
                .containsExactly(tuple("quality", "质量奖", 1), tuple("innovation", "创新奖", 2), tuple("merit", "优胜奖", 3));
        assertThat(tests("1.2")).hasSize(2);
    }

    @Test
    @Clause("hangzhou/1.3")
    void twenty_five_of_each_at_most_and_places_may_stay_vacant() {
        assertThat(rules.quotas()).hasSize(3).allSatisfy(quota -> assertThat(quota.limit()).isEqualTo(new Limit.AtMost(25)));
        assertThat(rules.quotas()).extracting(quota -> quota.scope().tiers())
                .containsExactly(List.of("quality"), List.of("innovation"), List.of("merit"));
        assertThat(rules.vacancy()).isPresent();
    }

    @Test
    @Clause({"hangzhou/1.4", "hangzhou/3.1.2"})
    void an_applicant_of_the_city_with_five_years_of_operation_comes_in_principle_from_the_pool() {
        assertThat(tests("3.1.2")).contains(new RegisteredIn("3301", "杭州市"), new OperatingYears(5)).hasSize(3);
        assertThat(tests("3.1.2")).filteredOn(InPrinciple.class::isInstance).hasSize(1);
        assertThat(rules.of(hangzhou.cite("1.4"))).isNotEmpty();
        assertThat(hangzhou.readings()).anySatisfy(reading -> assertThat(reading.key()).isEqualTo("pool"));
    }

    @Test
    @Clause("hangzhou/1.5")
    void no_fee_is_charged() {
        assertThat(rules.fees()).extracting(fee -> fee.clause()).containsExactly(hangzhou.cite("1.5"));
    }

    @Test
    @Clause({"hangzhou/3.1.1", "hangzhou/3.1.3", "hangzhou/3.1.4", "hangzhou/3.1.7", "hangzhou/3.2.2"})
    void compliance_land_grade_excellence_and_kind_of_body_are_asked() {
        assertThat(tests("3.1.1")).hasSize(1);
        assertThat(tests("3.1.3")).hasSize(2);
        assertThat(tests("3.1.4")).hasSize(2).filteredOn(YearsSince.class::isInstance).singleElement()
                .satisfies(since -> assertThat(((YearsSince) since).years()).isEqualTo(3));
        assertThat(tests("3.1.7")).hasSize(1);
        assertThat(tests("3.2.2")).hasSize(1);
    }

    @Test
    @Clause("hangzhou/3.1.5")
    void five_kinds_of_record_look_back_three_years() {
        assertThat(tests("3.1.5")).filteredOn(CleanRecord.class::isInstance).containsExactly(
                clean(RecordKind.SAMPLING_FAILURE), clean(RecordKind.MAJOR_ACCIDENT, RecordKind.ENVIRONMENTAL_EVENT),
                clean(RecordKind.MAJOR_COMPLAINT), clean(RecordKind.DISHONESTY_LIST), clean(RecordKind.SERIOUS_VIOLATION));
    }

    @Test
    @Clause("hangzhou/3.1.6")
    void leaders_growing_enterprises_and_new_productivity_are_encouraged() {
        assertThat(rules.marks()).extracting(Mark::key).containsExactly("industryLeader", "growingSme", "zhejiangMade", "newProductivity");
    }

    @Test
    @Clause("hangzhou/3.2.1")
    void it_is_held_when_approved() {
        assertThat(rules.cycle()).contains(new Cycle.OnApproval(hangzhou.cite("3.2.1")));
    }

    @Test
    @Clause({
        "hangzhou/3.2.1", "hangzhou/3.2.3", "hangzhou/3.2.4", "hangzhou/3.2.5", "hangzhou/3.2.6", "hangzhou/3.2.7", "hangzhou/3.2.8",
        "hangzhou/3.2.9", "hangzhou/3.2.10", "hangzhou/4.1"
    })
    void the_path_leads_from_the_launch_to_the_conferral() {
        assertThat(rules.path()).extracting(Stage::kind).containsExactly(
                LAUNCH, APPLICATION, RECOMMENDATION, LIST_NOTICE, QUALIFICATION, LIST_NOTICE, DOCUMENT_REVIEW, SITE_LIST,
                LIST_NOTICE, SITE_REVIEW, COMPOSITE, COMMITTEE, PUBLIC_NOTICE, LEADING_GROUP, GOVERNMENT_APPROVAL, COMMENDATION,
                CONFERRAL);
    }

    @Test
    @Clause("hangzhou/3.2.8")
    void the_highest_award_is_voted_in_secret_and_the_two_others_by_show_of_hands() {
        assertThat(rules.voteOn("quality").orElseThrow().method()).isEqualTo(Vote.Method.SECRET_BALLOT);
        assertThat(rules.voteOn("innovation").orElseThrow().method()).isEqualTo(Vote.Method.SHOW_OF_HANDS);
        assertThat(rules.voteOn("merit").orElseThrow().method()).isEqualTo(Vote.Method.SHOW_OF_HANDS);
    }

    @Test
    @Clause("hangzhou/3.2.9")
    void four_lists_are_noticed_and_an_objection_is_verified_in_five_working_days() {
        assertThat(rules.notices()).extracting(NoticeRule::key).containsExactly("recommended", "documentReview", "siteReview", "winners");
        var rule = rules.objections().orElseThrow();
        assertThat(rule.needs()).containsExactlyInAnyOrder(ObjectionRule.Need.values());
        assertThat(rule.verification()).isEqualTo(Period.workingDays(5));
        assertThat(rule.extension()).isEqualTo(ObjectionRule.Extension.NONE);
    }

    @Test
    @Clause({"hangzhou/4.2", "hangzhou/4.3"})
    void seven_subsidies_have_their_ceilings() {
        assertThat(rules.money()).filteredOn(Money.Subsidy.class::isInstance)
                .extracting(money -> ((Money.Subsidy) money).key(), money -> ((Money.Subsidy) money).atMost())
                .containsExactly(
                        tuple("provincial", Yuan.wan(200)), tuple("provincialInnovation", Yuan.wan(60)), tuple("national", Yuan.wan(500)),
                        tuple("nationalNomination", Yuan.wan(200)), tuple("pool", Yuan.wan(20)), tuple("quality", Yuan.wan(60)),
                        tuple("innovation", Yuan.wan(30)));
    }

    @Test
    @Clause("hangzhou/4.4")
    void only_the_higher_amount_is_paid_from_the_budget_of_the_bureau() {
        assertThat(rules.of(hangzhou.cite("4.4"))).hasSize(2).contains(new Money.HigherOnly(hangzhou.cite("4.4")));
    }

    @Test
    @Clause("hangzhou/6.2")
    void fraud_under_review_disqualifies_for_this_edition_only() {
        var fraud = rules.sanction("fraud").orElseThrow();

        assertThat(fraud.window()).isEqualTo(new Window.BeforeAward());
        assertThat(fraud.consequences()).containsExactly(DISQUALIFY);
        assertThat(fraud.ban()).isEmpty();
    }

    @Test
    @Clause("hangzhou/6.3")
    void a_winner_reports_every_two_years_for_five_years_from_the_year_after_the_award() {
        assertThat(rules.duties()).filteredOn(duty -> duty.key().equals("selfReport")).singleElement().satisfies(duty ->
                assertThat(duty.recurrence()).isEqualTo(new Recurrence.EveryYears(2, 5, Clock.YEAR_AFTER_AWARD)));
        assertThat(rules.duties()).extracting(duty -> duty.key()).contains("yearNoted", "notOnProducts", "noSale");
    }

    @Test
    @Clause("hangzhou/6.4")
    void an_accident_or_serious_violation_within_two_years_takes_everything_back() {
        assertThat(rules.sanctions()).filteredOn(sanction -> sanction.clause().equals(hangzhou.cite("6.4"))).hasSize(2)
                .allSatisfy(sanction -> {
                    assertThat(sanction.window()).isEqualTo(new Window.WithinYears(2, Clock.AWARD_DAY));
                    assertThat(sanction.consequences()).containsExactlyInAnyOrder(REVOKE, RECOVER_TROPHY, RECOVER_MONEY, PUBLISH);
                });
    }

    @Test
    @Clause("hangzhou/7")
    void the_measures_replace_those_of_2022_from_a_day_of_2025_that_is_blank() {
        assertThat(hangzhou.effect().clause()).isEqualTo(hangzhou.cite("7"));
        assertThat(hangzhou.effect().certainty()).isEqualTo(DayCertainty.ASSUMED);
        assertThat(hangzhou.effect().from()).hasYear(2025);
        assertThat(hangzhou.replaces()).contains("2022");
        assertThat(ShippedRegulations.find("hangzhou", "2022").orElseThrow().rules().quotas()).isEmpty();
    }

    private static CleanRecord clean(RecordKind... kinds) {
        return new CleanRecord(Set.of(kinds), 3);
    }

    private List<award.scheme.rule.Test> tests(String clause) {
        return rules.conditions().stream().filter(condition -> condition.clause().equals(hangzhou.cite(clause))).map(Condition::test).toList();
    }

    @Test
    @Clause("hangzhou/3.2.3")
    void a_city_department_a_district_government_or_its_leading_group_recommends() {
        var rule = hangzhou.rules().recommendation().orElseThrow();

        assertThat(rule.routing()).isEqualTo(Routing.ANY);
        assertThat(rule.channels()).extracting(channel -> channel.kind()).containsExactly(ChannelKind.DEPARTMENT, ChannelKind.GOVERNMENT, ChannelKind.LEADING_GROUP);
        assertThat(rule.acts()).extracting(act -> act.kind()).containsExactly(ActKind.OPINION);
    }
}
