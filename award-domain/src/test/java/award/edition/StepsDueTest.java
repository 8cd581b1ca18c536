package award.edition;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Stage;
import award.shared.Finding;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A stage ends when the steps that its regulation names are on record, and a refusal cites the step's own article.
class StepsDueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Clause({"beijing/11", "beijing/15", "beijing/18", "beijing/19", "beijing/20", "beijing/21", "beijing/22", "beijing/23",
            "qinhuangdao/12", "qinhuangdao/14", "qinhuangdao/15", "qinhuangdao/16", "qinhuangdao/17", "qinhuangdao/19", "qinhuangdao/20",
            "beilun/9", "beilun/15", "beilun/17", "beilun/18", "beilun/19", "beilun/20",
            "baoshan/9", "baoshan/20.1", "baoshan/20.2", "baoshan/20.3", "baoshan/20.4", "baoshan/20.5", "baoshan/20.6", "baoshan/20.7",
            "baoshan/20.8", "baoshan/21",
            "hangzhou/1.1", "hangzhou/3.2.4", "hangzhou/3.2.5", "hangzhou/3.2.6", "hangzhou/3.2.7", "hangzhou/3.2.8", "hangzhou/3.2.10", "hangzhou/4.1"})
    @ParameterizedTest(name = "{0} {1} without its last step is refused by {2}")
    @CsvSource({
        "beijing, launch, 15", "beijing, call, 15", "beijing, documentReview, 18", "beijing, documentGuidance, 18", "beijing, siteList, 18",
        "beijing, siteReview, 19", "beijing, siteGuidance, 11.3", "beijing, composite, 20", "beijing, consultation, 21", "beijing, committee, 21",
        "beijing, publicNotice, 21", "beijing, approval, 22", "beijing, commendation, 22", "beijing, conferral, 23",
        "qinhuangdao, launch, 12", "qinhuangdao, call, 12", "qinhuangdao, acceptedConsultation, 14", "qinhuangdao, documentReview, 15",
        "qinhuangdao, siteConsultation, 15", "qinhuangdao, survey, 15", "qinhuangdao, siteList, 15", "qinhuangdao, siteReview, 16",
        "qinhuangdao, composite, 17", "qinhuangdao, approval, 19", "qinhuangdao, commendation, 20",
        "beilun, call, 15", "beilun, qualification, 17", "beilun, siteList, 18", "beilun, siteReview, 19", "beilun, composite, 20",
        "beilun, publicNotice, 20", "beilun, approval, 20", "beilun, commendation, 20", "beilun, conferral, 20",
        "baoshan, call, 20.1", "baoshan, qualification, 20.2", "baoshan, documentReview, 20.4", "baoshan, siteList, 20.4", "baoshan, siteReview, 20.5",
        "baoshan, composite, 20.6", "baoshan, leadingGroup, 20.7", "baoshan, consultation, 20.7", "baoshan, publicNotice, 20.7",
        "baoshan, approval, 20.8", "baoshan, conferral, 20.8",
        "hangzhou, launch, 1.1", "hangzhou, qualification, 3.2.4", "hangzhou, documentReview, 3.2.5", "hangzhou, siteList, 3.2.5",
        "hangzhou, siteReview, 3.2.6", "hangzhou, composite, 3.2.7", "hangzhou, committee, 3.2.8", "hangzhou, examination, 3.2.10",
        "hangzhou, approval, 3.2.10", "hangzhou, commendation, 4.1", "hangzhou, conferral, 4.1"
    })
    void a_stage_without_its_last_step_is_refused_by_the_steps_article_and_passes_with_it(String scheme, String stage, String clause) {
        var all = lines(scheme, stage);

        assertThat(new StepsDue(without(all)).on(DAY).refusals()).singleElement()
                .extracting(Finding::clause).hasToString(scheme + "/" + clause);
        assertThat(new StepsDue(all).on(DAY).verdict()).isEqualTo(Verdict.PASS);
        assertThat(new StepsDue(all).lacking()).isEmpty();
    }

    @Test
    @Clause("qinhuangdao/12")
    void a_step_that_was_refused_does_not_let_the_stage_end() {
        var lines = List.of(line("qinhuangdao", "plan", StepOutcome.DONE), line("qinhuangdao", "planReview", StepOutcome.REFUSED));

        assertThat(new StepsDue(lines).on(DAY).refusals()).singleElement().extracting(Finding::clause).hasToString("qinhuangdao/12");
    }

    @Test
    void a_stage_does_not_end_before_the_day_of_its_last_step() {
        var steps = new StepsDue(lines("beijing", "launch"));

        assertThat(steps.on(DAY.minusDays(1)).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(steps.lastDocument()).isEqualTo("文号planApproval");
    }

    private static List<StepLine> lines(String scheme, String stageKey) {
        var rules = ShippedRegulations.newest(scheme).rules();
        Stage stage = rules.path().stream().filter(each -> each.key().equals(stageKey)).findFirst().orElseThrow();
        return rules.stepsOf(stage).stream().map(step -> line(scheme, step.key(), StepOutcome.DONE)).toList();
    }

    private static StepLine line(String scheme, String key, StepOutcome outcome) {
        var step = ShippedRegulations.newest(scheme).rules().step(key).orElseThrow();
        return new StepLine(step, List.of(new StepRecord(key, step.body(), DAY, "文号" + key, outcome, "", "")));
    }

    private static List<StepLine> without(List<StepLine> lines) {
        var last = lines.getLast();
        return Arrays.asList(lines.toArray(StepLine[]::new)).stream().map(line -> line == last ? new StepLine(line.step(), List.of()) : line).toList();
    }
}
