package award.scheme;

import static award.scheme.rule.Sanction.Consequence.PUBLISH;
import static award.scheme.rule.Sanction.Consequence.RECOVER_MONEY;
import static award.scheme.rule.Sanction.Consequence.RECOVER_TROPHY;
import static award.scheme.rule.Sanction.Consequence.REVOKE;
import static award.scheme.rule.Sanction.Consequence.SUSPEND_TITLE;
import static award.scheme.rule.StageKind.APPLICATION;
import static award.scheme.rule.StageKind.CALL;
import static award.scheme.rule.StageKind.COMMENDATION;
import static award.scheme.rule.StageKind.COMMITTEE;
import static award.scheme.rule.StageKind.COMPOSITE;
import static award.scheme.rule.StageKind.CONFERRAL;
import static award.scheme.rule.StageKind.GOVERNMENT_APPROVAL;
import static award.scheme.rule.StageKind.PUBLIC_NOTICE;
import static award.scheme.rule.StageKind.QUALIFICATION;
import static award.scheme.rule.StageKind.RECOMMENDATION;
import static award.scheme.rule.StageKind.SITE_LIST;
import static award.scheme.rule.StageKind.SITE_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation.DayCertainty;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Condition;
import award.scheme.rule.Criteria;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.Cycle;
import award.scheme.rule.Mark;
import award.scheme.rule.Money;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Routing;
import award.scheme.rule.RecordKind;
import award.scheme.rule.Sanction.Window;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Stage;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import award.scheme.rule.Test.CleanRecord;
import award.scheme.rule.Test.InPrinciple;
import award.scheme.rule.Test.OperatingYears;
import award.scheme.rule.Test.RegisteredIn;
import award.shared.Yuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The numbers of Beilun's draft of 2021, read beside its text.
class BeilunRegulationTest {

    private final Regulation beilun = ShippedRegulations.find("beilun", "2021").orElseThrow();
    private final Rules rules = beilun.rules();

    @Test
    @Clause("beilun/2")
    void enterprises_and_organisations_active_in_the_district_may_hold_the_award() {
        assertThat(rules.awardees().orElseThrow().kinds()).containsExactly(AwardeeKind.ORGANISATION);
        assertThat(tests("2")).hasSize(1);
    }

    @Test
    @Clause("beilun/3")
    void it_is_given_every_year_to_three_at_most_and_never_twice() {
        assertThat(rules.cycle()).contains(new Cycle.EveryYears(beilun.cite("3"), 1));
        assertThat(rules.quotas()).singleElement().satisfies(quota -> {
            assertThat(quota.clause()).isEqualTo(beilun.cite("3"));
            assertThat(quota.limit()).isEqualTo(new Limit.AtMost(3));
        });
        assertThat(rules.reapplications()).singleElement().satisfies(again -> {
            assertThat(again.rule()).isEqualTo(new Reapplication.Rule.Never());
            assertThat(again.past().coversTier("award")).isTrue();
            assertThat(again.revoked()).isEqualTo(Reapplication.Revoked.STILL_COUNTS);
        });
    }

    @Test
    @Clause("beilun/4")
    void no_fee_is_charged() {
        assertThat(rules.fees()).extracting(fee -> fee.clause()).containsExactly(beilun.cite("4"));
    }

    @Test
    @Clause("beilun/5")
    void ten_lists_and_labels_and_two_kinds_of_enterprise_are_encouraged() {
        assertThat(rules.marks()).extracting(Mark::key).containsExactly(
                "industryLeader", "growingInnovator", "cluster246", "trade225", "services3433", "rural4566", "wellKnownTrademark",
                "highTechEnterprise", "singleChampion", "hiddenChampion", "littleGiant", "pinZiBiao");
        assertThat(rules.marks()).allSatisfy(mark -> assertThat(mark.clause()).isEqualTo(beilun.cite("5")));
    }

    @Test
    @Clause("beilun/10")
    void an_applicant_is_a_legal_person_of_the_district_that_has_operated_for_three_years() {
        assertThat(tests("10.1")).contains(new RegisteredIn("330206", "北仑区"), new OperatingYears(3));
        assertThat(tests("10.1")).hasSize(3);
        assertThat(Stream.of("10.2", "10.3", "10.4", "10.5")).allSatisfy(item -> assertThat(tests(item)).isNotEmpty());
    }

    @Test
    @Clause("beilun/11")
    void two_of_five_exclusions_look_back_three_years() {
        assertThat(tests("11.3")).singleElement().isEqualTo(new CleanRecord(
                Set.of(RecordKind.FATALITY, RecordKind.MAJOR_ACCIDENT, RecordKind.ENVIRONMENTAL_EVENT, RecordKind.MAJOR_COMPLAINT), 3));
        assertThat(tests("11.4")).singleElement().isEqualTo(new CleanRecord(Set.of(RecordKind.SAMPLING_FAILURE), 3));
        assertThat(tests("11.5")).singleElement()
                .isEqualTo(new InPrinciple(new CleanRecord(Set.of(RecordKind.SERIOUS_VIOLATION), 0)));
        assertThat(tests("11.1")).hasSize(1);
        assertThat(tests("11.2")).hasSize(1);
    }

    @Test
    @Clause({"beilun/12", "beilun/13"})
    void the_criteria_rest_in_principle_on_two_standards_and_have_seven_parts_with_a_thousand_points() {
        assertThat(rules.criteriaRules()).contains(new CriteriaRule.Basis(
                beilun.cite("12"), List.of("GB/T 19580", "GB/Z 19579"), Firmness.IN_PRINCIPLE));
        var criteria = rules.criteria().orElseThrow();
        assertThat(criteria.clause()).isEqualTo(beilun.cite("13"));
        assertThat(criteria.categories()).extracting(Criteria.Category::name).hasSize(7).endsWith("经营结果");
        assertThat(criteria.items().mapToInt(Criteria.Item::points).sum()).isEqualTo(1000);
    }

    @Test
    @Clause("beilun/14")
    void nobody_wins_below_six_hundred_points_and_the_award_may_stay_vacant() {
        assertThat(rules.minimumScore().orElseThrow().points()).isEqualByComparingTo("600");
        assertThat(rules.vacancy().orElseThrow().clause()).isEqualTo(beilun.cite("14"));
    }

    @Test
    @Clause({"beilun/15", "beilun/16", "beilun/17", "beilun/18", "beilun/19", "beilun/20", "beilun/21"})
    void the_path_leads_from_the_call_to_the_conferral() {
        assertThat(rules.path()).extracting(Stage::kind).containsExactly(
                CALL, APPLICATION, RECOMMENDATION, QUALIFICATION, SITE_LIST, SITE_REVIEW, COMPOSITE, COMMITTEE, PUBLIC_NOTICE,
                GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL);
    }

    @Test
    @Clause("beilun/16")
    void a_form_a_self_assessment_and_proofs_are_handed_in() {
        assertThat(rules.forms()).singleElement().satisfies(form -> assertThat(form.papers())
                .startsWith("宁波市北仑区区政府质量奖申报表", "自我评价报告", "营业执照或者登记证书")
                .doesNotContain("荣誉证明"));
    }

    @Test
    @Clause("beilun/17")
    void departments_are_asked_and_answer_before_the_list_is_fixed() {
        assertThat(rules.steps()).filteredOn(step -> step.stage().equals("qualification"))
                .extracting(Step::kind).containsExactly(StepKind.CONSULTATION, StepKind.DECISION);
    }

    @Test
    @Clause("beilun/20")
    void the_first_six_by_the_site_score_with_six_hundred_points_are_candidates() {
        assertThat(rules.shortlist())
                .contains(new Shortlist.FirstAtLeast(beilun.cite("20"), Shortlist.Basis.SITE, 6, new BigDecimal("600")));
    }

    @Test
    @Clause("beilun/21")
    void each_winner_gets_three_hundred_thousand_yuan() {
        assertThat(rules.money()).filteredOn(Money.Bonus.class::isInstance).singleElement()
                .satisfies(bonus -> assertThat(((Money.Bonus) bonus).amount()).isEqualTo(Yuan.wan(30)));
    }

    @Test
    @Clause("beilun/22")
    void the_budget_of_the_bureau_bears_the_costs() {
        assertThat(rules.of(beilun.cite("22"))).singleElement().isInstanceOf(Money.Budget.class);
    }

    @Test
    @Clause({"beilun/23", "beilun/24", "beilun/25"})
    void a_winner_names_the_year_keeps_the_title_off_products_improves_and_shares() {
        assertThat(rules.duties()).extracting(duty -> duty.key())
                .containsExactly("yearNoted", "notOnProducts", "improvement", "promotion");
    }

    @Test
    @Clause("beilun/26")
    void five_grounds_suspend_the_title_at_any_time_and_revoke_nothing() {
        assertThat(rules.sanctions()).filteredOn(sanction -> sanction.clause().within(beilun.cite("26"))).hasSize(5)
                .allSatisfy(sanction -> {
                    assertThat(sanction.consequences()).containsExactlyInAnyOrder(SUSPEND_TITLE, PUBLISH);
                    assertThat(sanction.window()).isEqualTo(new Window.AfterAward());
                    assertThat(sanction.ban()).isEmpty();
                });
    }

    @Test
    @Clause("beilun/27")
    void fraud_takes_title_trophy_and_money_and_is_exposed() {
        assertThat(rules.sanction("fraud").orElseThrow().consequences())
                .containsExactlyInAnyOrder(REVOKE, RECOVER_TROPHY, RECOVER_MONEY, PUBLISH);
    }

    @Test
    @Clause("beilun/29")
    void the_draft_replaces_the_measures_of_2014_from_a_day_that_its_text_leaves_blank() {
        assertThat(beilun.effect().clause()).isEqualTo(beilun.cite("29"));
        assertThat(beilun.effect().certainty()).isEqualTo(DayCertainty.ASSUMED);
        assertThat(beilun.replaces()).contains("2014");
        assertThat(ShippedRegulations.find("beilun", "2014").orElseThrow().tierName("award")).isEqualTo("区长质量奖");
    }

    private List<award.scheme.rule.Test> tests(String clause) {
        return rules.conditions().stream().filter(condition -> condition.clause().equals(beilun.cite(clause))).map(Condition::test).toList();
    }

    @Test
    @Clause("beilun/16")
    void a_department_or_a_subdistrict_office_signs() {
        var rule = beilun.rules().recommendation().orElseThrow();

        assertThat(rule.routing()).isEqualTo(Routing.ANY);
        assertThat(rule.channels()).extracting(channel -> channel.kind()).containsExactly(ChannelKind.DEPARTMENT, ChannelKind.SUBDISTRICT);
        assertThat(rule.acts()).extracting(act -> act.kind()).containsExactly(ActKind.OPINION);
    }
}
