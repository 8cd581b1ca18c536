package award.scheme;

import static award.scheme.rule.StageKind.APPLICATION;
import static award.scheme.rule.StageKind.CALL;
import static award.scheme.rule.StageKind.COMMENDATION;
import static award.scheme.rule.StageKind.COMMITTEE;
import static award.scheme.rule.StageKind.COMPOSITE;
import static award.scheme.rule.StageKind.CONFERRAL;
import static award.scheme.rule.StageKind.CONSULTATION;
import static award.scheme.rule.StageKind.DOCUMENT_REVIEW;
import static award.scheme.rule.StageKind.GOVERNMENT_APPROVAL;
import static award.scheme.rule.StageKind.GUIDANCE;
import static award.scheme.rule.StageKind.LAUNCH;
import static award.scheme.rule.StageKind.PUBLIC_NOTICE;
import static award.scheme.rule.StageKind.QUALIFICATION;
import static award.scheme.rule.StageKind.RECOMMENDATION;
import static award.scheme.rule.StageKind.SITE_LIST;
import static award.scheme.rule.StageKind.SITE_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation.DayCertainty;
import award.scheme.Regulation.Holding;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Routing;
import award.scheme.rule.Stage;
import org.junit.jupiter.api.Test;

/// What no case can ask: the parameters of Beijing's draft that are not an answer to a question.
class BeijingRegulationTest {

    private final Regulation beijing = ShippedRegulations.find("beijing", "2020").orElseThrow();

    @Test
    @Clause("beijing/3")
    void no_fee_is_ever_charged() {
        assertThat(beijing.rules().fees()).extracting(fee -> fee.clause()).containsExactly(beijing.cite("3"));
    }

    @Test
    @Clause("beijing/5")
    void the_criteria_rest_on_the_standard_of_2012_and_come_to_a_thousand_points() {
        var criteria = beijing.rules().criteria().orElseThrow();

        assertThat(criteria.standard()).isEqualTo("GB/T 19580-2012");
        assertThat(criteria.categories()).hasSize(7);
        assertThat(criteria.items()).hasSize(23);
        assertThat(criteria.items().mapToInt(item -> item.points()).sum()).isEqualTo(1000);
    }

    @Test
    @Clause("beijing/5")
    void every_edition_may_revise_the_criteria() {
        assertThat(beijing.rules().criteriaRules()).contains(new CriteriaRule.Revision(beijing.cite("5")));
    }

    @Test
    @Clause({
        "beijing/15", "beijing/16", "beijing/17", "beijing/18", "beijing/19", "beijing/11", "beijing/20", "beijing/21",
        "beijing/22", "beijing/23"
    })
    void the_path_leads_from_the_launch_to_the_conferral() {
        assertThat(beijing.rules().path()).extracting(Stage::kind).containsExactly(
                LAUNCH, CALL, APPLICATION, RECOMMENDATION, QUALIFICATION, DOCUMENT_REVIEW, GUIDANCE, SITE_LIST, SITE_REVIEW,
                GUIDANCE, COMPOSITE, CONSULTATION, COMMITTEE, PUBLIC_NOTICE, GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL);
    }

    @Test
    @Clause("beijing/28")
    void the_draft_replaces_the_version_of_2018_from_a_day_that_its_text_leaves_blank() {
        assertThat(beijing.replaces()).contains("2018");
        assertThat(beijing.effect().certainty()).isEqualTo(DayCertainty.ASSUMED);
        assertThat(ShippedRegulations.find("beijing", "2018").orElseThrow().holding()).isEqualTo(Holding.NOT_HELD);
    }

    @Test
    @Clause("beijing/28")
    void of_the_version_of_2018_nothing_is_assumed_but_its_tiers() {
        var older = ShippedRegulations.find("beijing", "2018").orElseThrow().rules();

        assertThat(older.tiers()).hasSize(2);
        assertThat(older.cycle()).isEmpty();
        assertThat(older.quotas()).isEmpty();
        assertThat(older.reapplications()).isEmpty();
    }

    @Test
    @Clause({"beijing/16", "beijing/17"})
    void a_sector_department_or_the_district_bureau_checks_and_recommends() {
        var rule = beijing.rules().recommendation().orElseThrow();

        assertThat(rule.routing()).isEqualTo(Routing.ANY);
        assertThat(rule.channels()).extracting(channel -> channel.kind()).containsExactly(ChannelKind.DEPARTMENT, ChannelKind.DISTRICT);
        assertThat(rule.acts()).extracting(act -> act.kind()).containsExactly(ActKind.CHECK, ActKind.OPINION);
        assertThat(rule.limit()).isEmpty();
    }
}
