package award.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.StageKind;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeDueTest {

    private static final Regulation BEIJING = ShippedRegulations.find("beijing", "2020").orElseThrow();
    private static final NoticeDue WINNERS =
            NoticeDue.at(BEIJING.rules().stage(StageKind.PUBLIC_NOTICE).orElseThrow(), BEIJING).orElseThrow();

    @ParameterizedTest(name = "noticed until 10 October, ending on {0}: {1}")
    @CsvSource({"2025-10-09, REFUSE", "2025-10-10, PASS", "2025-10-13, PASS"})
    void a_stage_of_publicity_ends_with_the_last_day_of_its_notice(LocalDate day, Verdict verdict) {
        assertThat(Findings.of(WINNERS.on(day, List.of(notice(WINNERS.rule().key())))).verdict()).isEqualTo(verdict);
    }

    @Test
    void it_does_not_end_before_its_list_was_published() {
        var day = LocalDate.of(2025, 12, 1);

        assertThat(Findings.of(WINNERS.on(day, List.of())).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(Findings.of(WINNERS.on(day, List.of(notice("another")))).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void other_stages_wait_for_no_notice() {
        assertThat(NoticeDue.at(BEIJING.rules().stage(StageKind.SITE_REVIEW).orElseThrow(), BEIJING)).isEmpty();
    }

    private static NoticeRow notice(String rule) {
        return new NoticeRow(NoticeId.fresh(), UUID.randomUUID(), "", "beijing", "2020", rule, "拟获奖名单", LocalDate.of(2025, 9, 26),
                LocalDate.of(2025, 9, 27), LocalDate.of(2025, 10, 10), "2025.1", List.of("甲厂"), null, null, 0);
    }
}
