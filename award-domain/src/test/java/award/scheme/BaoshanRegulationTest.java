package award.scheme;

import static award.scheme.rule.Sanction.Consequence.PUBLISH;
import static award.scheme.rule.Sanction.Consequence.RECOVER_TROPHY;
import static award.scheme.rule.Sanction.Consequence.REFUSE_APPLICATIONS;
import static award.scheme.rule.Sanction.Consequence.REVOKE;
import static award.scheme.rule.Sanction.Consequence.SUSPEND_TITLE;
import static award.scheme.rule.StageKind.APPLICATION;
import static award.scheme.rule.StageKind.CALL;
import static award.scheme.rule.StageKind.COMMENDATION;
import static award.scheme.rule.StageKind.COMMITTEE;
import static award.scheme.rule.StageKind.COMPOSITE;
import static award.scheme.rule.StageKind.CONFERRAL;
import static award.scheme.rule.StageKind.CONSULTATION;
import static award.scheme.rule.StageKind.DOCUMENT_REVIEW;
import static award.scheme.rule.StageKind.GOVERNMENT_APPROVAL;
import static award.scheme.rule.StageKind.LEADING_GROUP;
import static award.scheme.rule.StageKind.PUBLIC_NOTICE;
import static award.scheme.rule.StageKind.QUALIFICATION;
import static award.scheme.rule.StageKind.RECOMMENDATION;
import static award.scheme.rule.StageKind.SITE_LIST;
import static award.scheme.rule.StageKind.SITE_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation.DayCertainty;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Clock;
import award.scheme.rule.Condition;
import award.scheme.rule.Criteria;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.Cycle;
import award.scheme.rule.ExpertStanding;
import award.scheme.rule.Money;
import award.scheme.rule.Panel;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Routing;
import award.scheme.rule.RecordKind;
import award.scheme.rule.Sanction.Ban;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Stage;
import award.scheme.rule.Test.CleanRecord;
import award.scheme.rule.Test.OperatingYears;
import award.scheme.rule.Test.RegisteredIn;
import award.scheme.rule.Validity;
import award.scheme.rule.Vote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The numbers of Baoshan's trial measures, read beside their text.
class BaoshanRegulationTest {

    private final Regulation baoshan = ShippedRegulations.find("baoshan", "trial").orElseThrow();
    private final Rules rules = baoshan.rules();

    @Test
    @Clause("baoshan/2")
    void organisations_of_independent_legal_personality_may_hold_the_award() {
        assertThat(rules.awardees().orElseThrow().kinds()).containsExactly(AwardeeKind.ORGANISATION);
        assertThat(rules.tiers()).singleElement().satisfies(tier -> assertThat(tier.clause()).isEqualTo(baoshan.cite("2")));
    }

    @Test
    @Clause("baoshan/4")
    void no_fee_is_charged_and_the_yearly_budget_bears_bonus_and_costs() {
        assertThat(rules.of(baoshan.cite("4"))).hasSize(2);
        assertThat(rules.money()).allSatisfy(money -> assertThat(money).isInstanceOf(Money.Budget.class));
    }

    @Test
    @Clause("baoshan/5")
    void it_is_given_every_year_to_two_at_most_for_three_years_and_again_after_that() {
        var five = baoshan.cite("5");

        assertThat(rules.cycle()).contains(new Cycle.EveryYears(five, 1));
        assertThat(rules.quotas()).singleElement().satisfies(quota -> assertThat(quota.limit()).isEqualTo(new Limit.AtMost(2)));
        assertThat(rules.validity()).contains(new Validity(five, 3, Clock.AWARD_DAY));
        assertThat(rules.reapplications()).singleElement().satisfies(again -> {
            assertThat(again.clause()).isEqualTo(five);
            assertThat(again.rule()).isEqualTo(new Reapplication.Rule.AfterExpiry());
            assertThat(again.revoked()).isEqualTo(Reapplication.Revoked.COUNTS_NO_MORE);
        });
        assertThat(rules.vacancy().orElseThrow().clause()).isEqualTo(five);
    }

    @Test
    @Clause("baoshan/10")
    void an_examiner_has_worked_for_five_years_in_quality_or_the_profession() {
        assertThat(rules.expertStanding()).contains(new ExpertStanding(baoshan.cite("10.2"), 5));
    }

    @Test
    @Clause("baoshan/13")
    void an_applicant_is_a_legal_person_of_the_city_with_five_years_of_operation_and_a_recommendation() {
        assertThat(tests("13.1")).contains(new RegisteredIn("5305", "保山市"), new OperatingYears(5)).hasSize(3);
        assertThat(tests("13.2")).hasSize(1);
        assertThat(tests("13.3")).hasSize(1);
        assertThat(tests("13.4")).hasSize(1);
        assertThat(tests("13.5")).hasSize(1);
    }

    @Test
    @Clause("baoshan/14")
    void five_of_seven_exclusions_look_back_three_years() {
        assertThat(tests("14.1")).hasSize(1);
        assertThat(tests("14.2")).hasSize(1);
        assertThat(tests("14.3")).containsExactly(clean(RecordKind.MAJOR_ACCIDENT, RecordKind.ENVIRONMENTAL_EVENT,
                RecordKind.MAJOR_COMPLAINT, RecordKind.LABOUR));
        assertThat(tests("14.4")).containsExactly(clean(RecordKind.SAMPLING_FAILURE));
        assertThat(tests("14.5")).containsExactly(clean(RecordKind.AWARD_FRAUD));
        assertThat(tests("14.6")).containsExactly(clean(RecordKind.SERIOUS_VIOLATION, RecordKind.VIOLATION));
        assertThat(tests("14.7")).containsExactly(clean(RecordKind.TAX_OR_INSURANCE));
    }

    @Test
    @Clause("baoshan/15")
    void small_and_medium_enterprises_with_own_property_are_encouraged() {
        assertThat(rules.marks()).singleElement().satisfies(mark -> assertThat(mark.clause()).isEqualTo(baoshan.cite("15")));
    }

    @Test
    @Clause({"baoshan/16", "baoshan/17", "baoshan/18"})
    void the_criteria_serve_the_applicant_too_are_revised_in_time_and_may_have_rules_by_sector() {
        assertThat(rules.criteriaRules()).containsExactly(
                new CriteriaRule.SelfAssessment(baoshan.cite("16")),
                new CriteriaRule.Basis(baoshan.cite("17"), List.of("GB/T 19580", "GB/Z 19579"), Firmness.FIRM),
                new CriteriaRule.Revision(baoshan.cite("17")),
                new CriteriaRule.SectorRules(baoshan.cite("18")));
        assertThat(rules.criteria().orElseThrow().categories()).extracting(Criteria.Category::name).hasSize(7).endsWith("经营结果");
        assertThat(rules.criteria().orElseThrow().items().mapToInt(Criteria.Item::points).sum()).isEqualTo(1000);
    }

    @Test
    @Clause({"baoshan/20.1", "baoshan/20.2", "baoshan/20.4", "baoshan/20.5", "baoshan/20.6", "baoshan/20.7", "baoshan/20.8"})
    void the_path_leads_from_the_call_to_the_conferral() {
        assertThat(rules.path()).extracting(Stage::kind).containsExactly(
                CALL, APPLICATION, RECOMMENDATION, QUALIFICATION, DOCUMENT_REVIEW, SITE_LIST, SITE_REVIEW, COMPOSITE, COMMITTEE,
                LEADING_GROUP, CONSULTATION, PUBLIC_NOTICE, GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL);
    }

    @Test
    @Clause("baoshan/20.3")
    void a_panel_is_drawn_and_has_an_odd_number_of_five_or_more() {
        assertThat(rules.panels()).containsExactly(new Panel(baoshan.cite("20.3"), 5, Panel.Parity.ODD, Panel.Choice.DRAWN));
    }

    @Test
    @Clause("baoshan/20.6")
    void candidates_are_ranked_and_pass_with_two_thirds_of_all_members() {
        assertThat(rules.shortlist()).contains(new Shortlist.Ranked(baoshan.cite("20.6"), Shortlist.Basis.COMPOSITE));
        var vote = rules.voteOn("award").orElseThrow();
        assertThat(vote.base()).isEqualTo(Vote.Base.ALL_MEMBERS);
        assertThat(vote.threshold()).isEqualTo(new Vote.Threshold(2, 3, Vote.Reach.AT_LEAST));
    }

    @Test
    @Clause("baoshan/24")
    void a_title_past_its_validity_may_no_longer_be_used() {
        assertThat(rules.sanction("expired").orElseThrow().consequences()).containsExactly(SUSPEND_TITLE);
        assertThat(rules.duties()).extracting(duty -> duty.key()).containsExactly("noMisuse", "promotion", "yearNoted");
    }

    @Test
    @Clause("baoshan/28")
    void six_grounds_revoke_and_bar_for_three_years_from_the_revocation() {
        assertThat(rules.sanctions()).filteredOn(sanction -> sanction.clause().within(baoshan.cite("28"))).hasSize(6)
                .allSatisfy(sanction -> {
                    assertThat(sanction.consequences())
                            .containsExactlyInAnyOrder(REVOKE, RECOVER_TROPHY, PUBLISH, REFUSE_APPLICATIONS);
                    assertThat(sanction.ban()).contains(new Ban(3, Clock.REVOCATION_DAY));
                });
    }

    @Test
    @Clause("baoshan/32")
    void the_measures_hold_from_a_day_that_the_text_does_not_name() {
        assertThat(baoshan.effect().clause()).isEqualTo(baoshan.cite("32"));
        assertThat(baoshan.effect().certainty()).isEqualTo(DayCertainty.ASSUMED);
        assertThat(baoshan.replaces()).isEmpty();
    }

    private static CleanRecord clean(RecordKind... kinds) {
        return new CleanRecord(Set.of(kinds), 3);
    }

    private List<award.scheme.rule.Test> tests(String clause) {
        return rules.conditions().stream().filter(condition -> condition.clause().equals(baoshan.cite(clause))).map(Condition::test).toList();
    }

    @Test
    @Clause({"baoshan/12", "baoshan/20.2"})
    void a_sector_department_or_an_association_signs() {
        var rule = baoshan.rules().recommendation().orElseThrow();

        assertThat(rule.routing()).isEqualTo(Routing.ANY);
        assertThat(rule.channels()).extracting(channel -> channel.kind()).containsExactly(ChannelKind.DEPARTMENT, ChannelKind.ASSOCIATION);
        assertThat(rule.acts()).extracting(act -> act.kind()).containsExactly(ActKind.OPINION);
    }
}
