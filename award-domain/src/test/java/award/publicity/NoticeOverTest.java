package award.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.NoticeRule;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a stage, or a recommender, may take a notice as over.
class NoticeOverTest {

    private static final NoticeRule WINNERS = ShippedRegulations.newest("beijing").rules().notice("winners").orElseThrow();

    @Clause({"beijing/21", "qinhuangdao/19", "beilun/20", "baoshan/20.7"})
    @ParameterizedTest(name = "{0} open objections: {1}")
    @CsvSource({"0, PASS", "1, REFUSE", "3, REFUSE"})
    void a_notice_is_not_over_while_an_objection_to_it_is_open(long open, Verdict verdict) {
        assertThat(verdict(NoticeFixture.withOpenObjections(open))).isEqualTo(verdict);
    }

    @Test
    void the_finding_names_the_clause_and_how_many_are_open() {
        Finding finding = over(List.of(NoticeFixture.withOpenObjections(2)));

        assertThat(finding.clause()).isEqualTo(WINNERS.clause());
        assertThat(((Answer.Unmet) finding.answer()).reason().args()).containsExactly("拟获奖名单", 2L);
    }

    @Test
    void a_notice_that_was_stopped_does_not_count() {
        assertThat(verdict(NoticeFixture.stopped())).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void the_notice_that_corrects_another_counts_in_its_place_with_the_objections_to_both() {
        assertThat(verdict(NoticeFixture.replaced(0), NoticeFixture.running())).isEqualTo(Verdict.PASS);
        assertThat(verdict(NoticeFixture.replaced(1), NoticeFixture.running())).isEqualTo(Verdict.REFUSE);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-09-25, AHEAD", "2025-09-26, RUNNING", "2025-10-10, RUNNING", "2025-10-11, OVER"})
    void it_runs_from_its_publication_to_the_end_of_its_last_day(LocalDate day, NoticeState state) {
        assertThat(NoticeFixture.running().state(day)).isEqualTo(state);
    }

    private static Verdict verdict(NoticeRow... published) {
        return Findings.verdictOf(over(List.of(published)).answer());
    }

    private static Finding over(List<NoticeRow> published) {
        return new NoticeOver(WINNERS).on(NoticeFixture.LAST_DAY.plusDays(3), published);
    }
}
