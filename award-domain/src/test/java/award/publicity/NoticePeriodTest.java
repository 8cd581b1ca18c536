package award.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.calendar.CalendarNotices;
import award.calendar.WorkingCalendar;
import award.scheme.InventedRegulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.NoticeRule;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a notice runs, and whether it is as long as the regulation asks.
class NoticePeriodTest {

    private static final WorkingCalendar CHINA = CalendarNotices.china();
    private static final NoticeRule EXACT = ShippedRegulations.newest("beijing").rules().notice("winners").orElseThrow();
    private static final NoticeRule AT_LEAST = ShippedRegulations.newest("qinhuangdao").rules().notice("winners").orElseThrow();

    @Clause({"beijing/21", "qinhuangdao/19"})
    @ParameterizedTest(name = "published on {0}: last day {1}")
    @CsvSource({
        "2025-03-03, 2025-03-10", // Monday to Monday
        "2025-03-07, 2025-03-14", // published on a Friday
        "2025-03-08, 2025-03-14", // published on a Saturday
        "2025-09-26, 2025-10-10", // 28 September is worked, 1 to 8 October rest
        "2024-12-31, 2025-01-08"  // over the turn of the year
    })
    void five_working_days_begin_on_the_day_after_the_publication(LocalDate published, LocalDate last) {
        assertThat(NoticePeriod.run(EXACT, CHINA, published).running().lastDay()).isEqualTo(last);
    }

    @Clause("beijing/21")
    @ParameterizedTest(name = "{0} days where five are asked: {1}")
    @CsvSource({"4, REFUSE", "5, PASS", "6, REFUSE"})
    void a_notice_of_five_days_is_five_days_long(int days, Verdict expected) {
        assertThat(verdict(EXACT, CHINA, days)).isEqualTo(expected);
    }

    @Clause({"qinhuangdao/13", "qinhuangdao/14", "qinhuangdao/15", "qinhuangdao/19"})
    @ParameterizedTest(name = "{0} days where at least five are asked: {1}")
    @CsvSource({"4, REFUSE", "5, PASS", "6, PASS", "20, PASS"})
    void a_notice_of_at_least_five_days_may_be_longer(int days, Verdict expected) {
        assertThat(verdict(AT_LEAST, CHINA, days)).isEqualTo(expected);
    }

    @Test
    void where_the_holidays_of_the_year_are_not_known_no_last_day_is_promised() {
        var nothingKnown = WorkingCalendar.of(List.of());

        assertThat(verdict(EXACT, nothingKnown, 5)).isEqualTo(Verdict.ASK);
        assertThat(verdict(EXACT, nothingKnown, 4)).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void calendar_days_run_over_rest_days_and_end_on_a_working_day() {
        var rule = InventedRegulation.with("""
                notices:
                  - {clause: "9", key: list, list: 名单, days: 5, unit: CALENDAR_DAY, length: EXACT}
                """).rules().notice("list").orElseThrow();

        assertThat(NoticePeriod.run(rule, CHINA, LocalDate.of(2025, 3, 3)).running().lastDay()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(NoticePeriod.run(rule, CHINA, LocalDate.of(2025, 3, 5)).running().lastDay()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(NoticePeriod.run(rule, CHINA, LocalDate.of(2025, 3, 6)).running().lastDay()).isEqualTo(LocalDate.of(2025, 3, 11));
    }

    @Test
    void an_office_may_count_the_day_of_publication() {
        var rule = InventedRegulation.with("""
                notices:
                  - {clause: "9", key: list, list: 名单, days: 5, unit: WORKING_DAY, start: SAME_DAY, length: EXACT}
                """).rules().notice("list").orElseThrow();

        assertThat(NoticePeriod.run(rule, CHINA, LocalDate.of(2025, 3, 3)).running().lastDay()).isEqualTo(LocalDate.of(2025, 3, 7));
    }

    private static Verdict verdict(NoticeRule rule, WorkingCalendar calendar, int days) {
        return Findings.verdictOf(NoticePeriod.run(rule, calendar, LocalDate.of(2025, 3, 3), days).finding().answer());
    }
}
