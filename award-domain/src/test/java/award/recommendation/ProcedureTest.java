package award.recommendation;

import static award.recommendation.ReferralFixture.BY_THE_BUREAU;
import static award.recommendation.ReferralFixture.passed;
import static award.recommendation.ReferralFixture.procedure;
import static award.recommendation.ReferralFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.recommendation.model.Referral;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a county does with an application, in the order of Qinhuangdao's article 13.
class ProcedureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate CHECKED = LocalDate.of(2026, 3, 4);
    private static final LocalDate CONSULTED = LocalDate.of(2026, 3, 12);
    private static final LocalNotice OVER = new LocalNotice(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 20), 0);

    private final Referral referral = ReferralFixture.received();

    @Test
    @Clause("qinhuangdao/13")
    void only_the_check_can_be_recorded_at_first() {
        assertThat(open(county(Optional.empty()))).containsExactly("check");
    }

    @Test
    @Clause("qinhuangdao/13")
    void the_consultation_waits_for_the_check_and_then_for_every_answer() {
        check();
        assertThat(reasons("consult")).containsExactly("recommendation.block.nobodyAsked");

        ask("海港区生态环境分局");
        ask("海港区应急管理局");
        referral.answer(0, ConsultedAnswer.NO_OBJECTION, LocalDate.of(2026, 3, 9), "");
        assertThat(reasons("consult")).containsExactly("recommendation.block.overdue");

        referral.answer(1, ConsultedAnswer.SILENT, LocalDate.of(2026, 3, 12), "");
        assertThat(reasons("consult")).isEmpty();
    }

    @Test
    @Clause("qinhuangdao/13")
    void an_objection_of_a_department_is_settled_before_the_consultation_is_over() {
        check();
        ask("海港区生态环境分局");
        referral.answer(0, ConsultedAnswer.OBJECTION, LocalDate.of(2026, 3, 9), "2023年曾受行政处罚");
        assertThat(reasons("consult")).containsExactly("recommendation.block.unsettled");

        referral.settle(0, "经核实处罚已于2023年执行完毕，不属重大违法。");
        assertThat(reasons("consult")).isEmpty();
    }

    @Test
    @Clause("qinhuangdao/13")
    void an_unanswered_letter_blocks_until_its_day() {
        check();
        ask("海港区生态环境分局");

        var finding = blocks(county(Optional.empty(), LocalDate.of(2026, 3, 10)), "consult").getFirst();
        assertThat(finding.answer()).isInstanceOfSatisfying(Answer.Unmet.class,
                unmet -> assertThat(unmet.until()).isEqualTo(Until.day(LocalDate.of(2026, 3, 11))));
    }

    @Test
    @Clause("qinhuangdao/13")
    void nobody_signs_before_the_notice_was_published() {
        consulted();

        assertThat(reasons("notice")).containsExactly("recommendation.block.noticeMissing");
        assertThat(reasons("opinion")).containsExactly("recommendation.block.earlier");
    }

    @Clause("qinhuangdao/13")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-19, REFUSE", "2026-03-20, REFUSE", "2026-03-21, PASS"})
    void the_notice_is_over_on_the_day_after_its_last(LocalDate today, Verdict expected) {
        consulted();

        assertThat(county(Optional.of(OVER), today).check(passed("notice", today)).verdict()).isEqualTo(expected);
    }

    @Clause("qinhuangdao/13")
    @ParameterizedTest(name = "recorded later as done on {0}: {1}")
    @CsvSource({"2026-03-20, REFUSE", "2026-03-21, PASS"})
    void the_notice_cannot_be_said_to_have_ended_before_it_did(LocalDate on, Verdict expected) {
        consulted();

        assertThat(county(Optional.of(OVER)).check(passed("notice", on)).verdict()).isEqualTo(expected);
    }

    @Test
    @Clause("qinhuangdao/13")
    void an_open_objection_stops_the_county_although_the_notice_has_run_out() {
        consulted();
        var disputed = new LocalNotice(OVER.publishedOn(), OVER.lastDay(), 1);

        assertThat(blocks(county(Optional.of(disputed)), "notice")).extracting(ProcedureTest::reason)
                .containsExactly("recommendation.block.objections");
    }

    @Test
    @Clause("qinhuangdao/13")
    void the_county_recommends_after_the_consent_of_its_mechanism_and_not_before() {
        consulted();
        record("notice", LocalDate.of(2026, 3, 23));
        record("opinion", LocalDate.of(2026, 3, 24));
        assertThat(county(Optional.of(OVER)).check(TODAY).verdict()).isEqualTo(Verdict.REFUSE);

        record("consent", LocalDate.of(2026, 3, 26));
        assertThat(county(Optional.of(OVER)).isComplete()).isTrue();
        assertThat(county(Optional.of(OVER)).check(TODAY).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_refused_act_stops_the_next_and_can_be_recorded_anew() {
        referral.record(new NewAct("check", ActOutcome.REFUSED, CHECKED, "", "", "自评报告缺页", ""), "审核", "海港区市场监督管理局", BY_THE_BUREAU);

        assertThat(open(county(Optional.empty()))).containsExactly("check");
        assertThat(reasons("consult")).containsExactly("recommendation.block.earlier");
    }

    @Test
    void papers_that_came_in_again_are_checked_again_and_the_rest_stands() {
        consulted();
        referral.sendBack("营业执照已换发", BY_THE_BUREAU);
        assertThat(reasons("notice")).containsExactly("recommendation.block.notHere");

        referral.receiveAgain(LocalDate.of(2026, 3, 16), BY_THE_BUREAU);
        assertThat(open(county(Optional.of(OVER)))).containsExactly("check");
        record("check", LocalDate.of(2026, 3, 17));
        assertThat(county(Optional.of(OVER)).lines().get(1).isPassed()).isTrue();
    }

    @ParameterizedTest(name = "checked on {0}: {1}")
    @CsvSource({"2026-03-01, REFUSE", "2026-03-02, PASS", "2026-03-31, PASS", "2026-04-01, REFUSE"})
    void an_act_is_done_between_the_receipt_and_today(LocalDate on, Verdict expected) {
        assertThat(county(Optional.empty()).check(passed("check", on)).verdict()).isEqualTo(expected);
    }

    @Test
    void an_act_is_not_done_before_the_one_before_it() {
        check();
        ask("海港区生态环境分局");
        referral.answer(0, ConsultedAnswer.NO_OBJECTION, LocalDate.of(2026, 3, 9), "");

        assertThat(county(Optional.empty()).check(passed("consult", CHECKED.minusDays(1))).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(county(Optional.empty()).check(passed("consult", CHECKED)).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause({"beijing/17", "beilun/16", "baoshan/20.2", "hangzhou/3.2.3"})
    void an_opinion_has_words_wherever_one_is_asked() {
        var silent = new NewAct("opinion", ActOutcome.PASSED, CHECKED, "", "", " ", "");
        var written = passed("opinion", CHECKED);
        referral.record(passed("check", CHECKED), "审核", "某局", BY_THE_BUREAU);

        for (var scheme : List.of("beijing", "beilun", "baoshan", "hangzhou")) {
            assertThat(procedure(scheme, referral, TODAY).check(silent).verdict()).as(scheme).isEqualTo(Verdict.REFUSE);
            assertThat(procedure(scheme, referral, TODAY).check(written).verdict()).as(scheme).isEqualTo(Verdict.PASS);
        }
    }

    @Test
    @Clause("beijing/17")
    void beijings_recommenders_check_before_they_sign() {
        assertThat(open(procedure("beijing", referral, TODAY))).containsExactly("check");
        check();
        assertThat(open(procedure("beijing", referral, TODAY))).containsExactly("opinion");
    }

    private Procedure county(Optional<LocalNotice> notice) {
        return county(notice, TODAY);
    }

    private Procedure county(Optional<LocalNotice> notice, LocalDate today) {
        return new Procedure(rule("qinhuangdao"), referral.sheet(), notice, today);
    }

    private void check() {
        record("check", CHECKED);
    }

    private void consulted() {
        check();
        ask("海港区生态环境分局");
        referral.answer(0, ConsultedAnswer.NO_OBJECTION, LocalDate.of(2026, 3, 11), "");
        record("consult", CONSULTED);
    }

    private void ask(String department) {
        referral.ask(new NewConsultation(department, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 11), "海市监函〔2026〕3号"), BY_THE_BUREAU);
    }

    private void record(String act, LocalDate on) {
        referral.record(passed(act, on), "审核", "海港区市场监督管理局", BY_THE_BUREAU);
    }

    private List<String> reasons(String act) {
        return blocks(county(Optional.empty()), act).stream().map(ProcedureTest::reason).toList();
    }

    private static List<Finding> blocks(Procedure procedure, String act) {
        return procedure.lines().stream().filter(line -> line.act().key().equals(act)).findFirst().map(ActLine::blocks).map(Findings::all).orElseThrow();
    }

    private static List<String> open(Procedure procedure) {
        return procedure.lines().stream().filter(ActLine::isOpen).map(line -> line.act().key()).toList();
    }

    private static String reason(Finding finding) {
        return ((Answer.Unmet) finding.answer()).reason().key();
    }
}
