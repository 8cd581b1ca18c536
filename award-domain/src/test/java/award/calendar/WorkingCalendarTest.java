package award.calendar;

import static award.calendar.Certainty.FIRM;
import static award.calendar.Certainty.PROVISIONAL;
import static award.calendar.Period.calendarDays;
import static award.calendar.Period.workingDays;
import static award.shared.Message.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CHINA = CalendarNotices.china();

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_its_notice_leaves(int year, long days) {
        assertThat(CHINA.knows(year)).isTrue();
        assertThat(CHINA.workingDaysIn(year)).isEqualTo(days);
    }

    @ParameterizedTest(name = "published {0}: until {1}, or {2} where the day of publication counts")
    @CsvSource({
        "2022-04-18, 2022-04-24, 2022-04-22",
        "2023-10-10, 2023-10-17, 2023-10-16",
        "2024-09-13, 2024-09-23, 2024-09-20",
        "2025-01-24, 2025-02-07, 2025-02-06",
        "2026-02-12, 2026-02-26, 2026-02-25",
        "2026-09-29, 2026-10-12, 2026-10-10",
        "2020-01-22, 2020-02-06, 2020-02-05"})
    void five_working_days_skip_holidays_and_count_make_up_workdays(LocalDate event, LocalDate next, LocalDate same) {
        assertThat(CHINA.run(event, workingDays(5)).lastDay()).isEqualTo(next);
        assertThat(CHINA.run(event, workingDays(5).countingTheDay()).lastDay()).isEqualTo(same);
    }

    @ParameterizedTest(name = "{1} natural days after {0} end on {2}")
    @CsvSource({
        "2026-11-02,  4, 2026-11-06",
        "2026-11-02,  5, 2026-11-09", // the 7th is a Saturday
        "2026-11-02,  6, 2026-11-09",
        "2026-11-02,  7, 2026-11-09",
        "2026-11-02,  8, 2026-11-10",
        "2026-02-04, 10, 2026-02-14", // a Saturday, but worked in exchange
        "2026-02-05, 10, 2026-02-24", // the first day of the Spring Festival
        "2026-01-22, 30, 2026-02-24"}) // its second last day
    void a_period_of_natural_days_that_ends_on_a_rest_day_runs_to_the_next_working_day(
            LocalDate event, int length, LocalDate last) {
        assertThat(CHINA.run(event, calendarDays(length)).lastDay()).isEqualTo(last);
    }

    @Test
    void natural_days_too_may_count_the_day_of_the_event() {
        assertThat(CHINA.run(day("2026-11-02"), calendarDays(5).countingTheDay()).lastDay()).isEqualTo("2026-11-06");
    }

    @Test
    void a_period_begins_on_the_day_after_the_event_or_on_the_event_itself() {
        assertThat(CHINA.run(day("2026-11-06"), workingDays(5)).span().first()).isEqualTo("2026-11-07");
        assertThat(CHINA.run(day("2026-11-06"), workingDays(5).countingTheDay()).span().first()).isEqualTo("2026-11-06");
    }

    @Test
    void an_event_on_a_rest_day_does_not_count_even_where_the_day_of_the_event_does() {
        var sunday = day("2026-11-08");

        assertThat(CHINA.run(sunday, workingDays(1).countingTheDay()).lastDay()).isEqualTo("2026-11-09");
        assertThat(CHINA.run(sunday, workingDays(1)).lastDay()).isEqualTo("2026-11-09");
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}, {3}")
    @CsvSource({
        "2026-12-24, 5, FIRM,        2026.1", // to 31 December
        "2026-12-25, 5, PROVISIONAL, 2026.1",
        "2026-12-31, 1, PROVISIONAL, ''",
        "2025-12-30, 2, FIRM,        2025.1+2026.1",
        "2017-12-29, 1, PROVISIONAL, 2018.1", // begins on 30 December 2017
        "2017-12-31, 1, FIRM,        2018.1"})
    void a_year_without_a_notice_makes_a_day_provisional(LocalDate event, int length, Certainty certainty, String versions) {
        var running = CHINA.run(event, workingDays(length));

        assertThat(running.certainty()).isEqualTo(certainty);
        assertThat(running.calendarVersion()).isEqualTo(versions);
    }

    @Test
    void a_provisional_day_counts_plain_weekends_and_says_so() {
        var running = CHINA.run(day("2027-02-05"), workingDays(5)); // the eve of the Spring Festival of 2027

        assertThat(running.lastDay()).isEqualTo("2027-02-12");
        assertThat(running.reckoning()).contains(message("calendar.reckoning.provisional", 2027));
    }

    @Test
    void no_deadline_is_fixed_on_a_provisional_day() {
        var provisional = CHINA.run(day("2027-02-05"), workingDays(5));
        var firm = CHINA.run(day("2026-02-12"), workingDays(5));

        assertThat(provisional.isFirm()).isFalse();
        assertThatThrownBy(provisional::fixed).isInstanceOf(ProvisionalDateException.class);
        assertThat(firm.fixed()).isEqualTo(firm.span());
    }

    @Test
    void the_arithmetic_is_told_in_words() {
        assertThat(CHINA.run(day("2026-02-12"), workingDays(5)).reckoning()).containsExactly(
                message("calendar.reckoning.eventNotCounted", day("2026-02-12"), day("2026-02-13")),
                message("calendar.reckoning.holiday", day("2026-02-15"), day("2026-02-23"), "春节"),
                message("calendar.reckoning.makeUp", day("2026-02-14"), "春节"),
                message("calendar.reckoning.workingDays", 5, day("2026-02-26")));
        assertThat(CHINA.run(day("2026-11-02"), workingDays(10).countingTheDay()).reckoning()).containsExactly(
                message("calendar.reckoning.eventCounted", day("2026-11-02")),
                message("calendar.reckoning.weekends", 2L),
                message("calendar.reckoning.workingDays", 10, day("2026-11-13")));
        assertThat(CHINA.run(day("2026-11-02"), calendarDays(5)).reckoning()).containsExactly(
                message("calendar.reckoning.eventNotCounted", day("2026-11-02"), day("2026-11-03")),
                message("calendar.reckoning.calendarDays", 5, day("2026-11-07")),
                message("calendar.reckoning.movedOn", day("2026-11-07"), day("2026-11-09")));
    }

    @Test
    void a_changed_notice_is_another_calendar() {
        var first = new HolidayNotice(2020, 1, day("2019-11-21"), "国办发明电〔2019〕16号", springFestivalOf2020());
        var before = WorkingCalendar.of(List.of(first));

        assertThat(before.run(day("2020-01-22"), workingDays(5)).lastDay()).isEqualTo("2020-02-04");
        assertThat(CHINA.run(day("2020-01-22"), workingDays(5)).lastDay()).isEqualTo("2020-02-06");
        assertThat(before.run(day("2020-01-22"), workingDays(5)).calendarVersion()).isEqualTo("2020.1");
    }

    @Test
    void a_notice_may_move_days_of_the_year_before_it() {
        assertThat(CHINA.kindOf(day("2018-12-29"))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CHINA.kindOf(day("2018-12-31"))).isEqualTo(DayKind.HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void a_period_has_at_least_one_day(int length) {
        assertThatThrownBy(() -> workingDays(length)).isInstanceOf(IllegalArgumentException.class);
    }

    /// As first published, before the holiday was prolonged to 2 February.
    private static List<SpecialDay> springFestivalOf2020() {
        var off = day("2020-01-24").datesUntil(day("2020-01-31"))
                .map(day -> new SpecialDay(day, DayKind.HOLIDAY, "春节"));
        var worked = new SpecialDay(day("2020-02-01"), DayKind.MAKE_UP_WORKDAY, "春节");
        return Stream.concat(off, Stream.of(worked)).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
