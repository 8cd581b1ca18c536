package award.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.edition.StepLine;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Step;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the steps of a stage may be put on record.
class StepConditionsTest {

    private static final Span STAGE = new Span(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    @Clause("beijing/15")
    void the_government_is_asked_after_the_award_managing_department_and_not_before() {
        assertThat(beijing("planApproval", at("plan", DAY)).of(record("planApproval", DAY, "京政函〔2026〕12号")).all())
                .extracting(Finding::clause).extracting(Object::toString).containsExactly("beijing/15");
        assertThat(beijing("planApproval", at("plan", DAY), at("planSubmission", DAY)).of(record("planApproval", DAY, "京政函〔2026〕12号")).all()).isEmpty();
    }

    @Test
    @Clause({"beijing/15", "qinhuangdao/12"})
    void an_approval_is_nothing_without_its_document_and_a_report_needs_none() {
        assertThat(qinhuangdao("planReview", at("plan", DAY)).of(record("planReview", DAY, " ")).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(qinhuangdao("planReview", at("plan", DAY)).of(record("planReview", DAY, "秦评组办〔2026〕3号")).verdict()).isEqualTo(Verdict.PASS);
        assertThat(beijing("plan").of(record("plan", DAY, "")).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest(name = "the stage ran from 2 to 20 March, the step before was taken on the 10th, this one on {0}: {1}")
    @CsvSource({"2026-03-01, REFUSE", "2026-03-09, REFUSE", "2026-03-10, PASS", "2026-03-20, PASS", "2026-03-21, REFUSE"})
    void a_step_is_taken_within_its_stage_and_not_before_the_one_before_it(LocalDate day, Verdict verdict) {
        assertThat(beijing("planSubmission", at("plan", DAY)).of(record("planSubmission", day, "")).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_correction_says_why_and_stays_before_what_followed() {
        var conditions = beijing("plan", at("plan", DAY), at("planSubmission", DAY.plusDays(2)));

        assertThat(conditions.of(record("plan", DAY, "")).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(conditions.of(corrected("plan", DAY.plusDays(2))).verdict()).isEqualTo(Verdict.PASS);
        assertThat(conditions.of(corrected("plan", DAY.plusDays(3))).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void what_was_refused_may_be_tried_again_and_keeps_the_next_step_waiting() {
        var refused = new StepRecord("planApproval", "市政府", DAY, "", StepOutcome.REFUSED, "方案须修改后再报", "");

        assertThat(beijing("planApproval", at("plan", DAY), at("planSubmission", DAY)).of(refused).verdict()).isEqualTo(Verdict.PASS);
        assertThat(beijing("planApproval", at("plan", DAY), at("planSubmission", DAY), refused)
                .of(record("planApproval", DAY.plusDays(4), "京政函〔2026〕12号")).verdict()).isEqualTo(Verdict.PASS);
        assertThat(beijing("plan").of(new StepRecord("plan", "某局", DAY, "", StepOutcome.REFUSED, "不报", "")).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    @Clause("beijing/18")
    void feedback_may_fall_away_where_nobody_is_to_be_told_and_says_so() {
        assertThat(step("beijing", "siteFeedback", at("siteDecision", DAY)).of(notNeeded("")).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(step("beijing", "siteFeedback", at("siteDecision", DAY)).of(notNeeded("参评组织全部进入现场评审")).verdict()).isEqualTo(Verdict.PASS);
    }

    private static StepRecord notNeeded(String remark) {
        return new StepRecord("siteFeedback", "评审办", DAY, "", StepOutcome.NOT_NEEDED, remark, "");
    }

    private static StepConditions beijing(String step, StepRecord... records) {
        return step("beijing", step, records);
    }

    private static StepConditions qinhuangdao(String step, StepRecord... records) {
        return step("qinhuangdao", step, records);
    }

    private static StepConditions step(String scheme, String key, StepRecord... records) {
        var rules = ShippedRegulations.newest(scheme).rules();
        Step step = rules.step(key).orElseThrow();
        var lines = rules.steps().stream().filter(each -> each.stage().equals(step.stage()))
                .map(each -> new StepLine(each, List.of(records).stream().filter(record -> record.step().equals(each.key())).toList())).toList();
        return new StepConditions(step, lines, STAGE);
    }

    private static StepRecord at(String step, LocalDate day) {
        return record(step, day, "");
    }

    private static StepRecord record(String step, LocalDate day, String document) {
        return new StepRecord(step, "某单位", day, document, StepOutcome.DONE, "", "");
    }

    private static StepRecord corrected(String step, LocalDate day) {
        return new StepRecord(step, "某单位", day, "", StepOutcome.DONE, "", "日期登记有误");
    }
}
