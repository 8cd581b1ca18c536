package award.calendar;

import static award.calendar.DayKind.HOLIDAY;
import static award.calendar.DayKind.MAKE_UP_WORKDAY;
import static award.calendar.DayKind.WEEKEND;
import static award.calendar.DayKind.WORKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import award.calendar.YearChange.DayChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearChangeTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 20);

    @Test
    void the_first_notice_of_a_year_replaces_nothing_and_names_what_it_moves() {
        var friday = LocalDate.of(2027, 1, 1);
        var sunday = LocalDate.of(2027, 1, 3);
        var change = YearChange.of(CalendarNotices.china(), new HolidayNotice(2027, 1, PUBLISHED, "国办发明电", List.of(
                new SpecialDay(friday, HOLIDAY, "元旦"), new SpecialDay(sunday, MAKE_UP_WORKDAY, "元旦"))));

        assertThat(change.replaces()).isEmpty();
        assertThat(change.days()).containsExactly(
                new DayChange(friday, WORKDAY, HOLIDAY), new DayChange(sunday, WEEKEND, MAKE_UP_WORKDAY));
        assertThat(change.workingDays()).isEqualTo(261);
    }

    @Test
    void a_notice_that_says_what_is_in_force_is_nothing_new() {
        var inForce = CalendarNotices.china();
        var again = inForce.noticeOf(2026).orElseThrow();

        assertThat(YearChange.of(inForce, new HolidayNotice(2026, 2, PUBLISHED, "again", again.days())).isNothing()).isTrue();
    }

    @Test
    void a_later_version_is_in_force_instead_of_the_shipped_one() {
        var changed = new HolidayNotice(2026, 2, PUBLISHED, "changed", List.of());

        assertThat(CalendarNotices.inForce(List.of(changed)).noticeOf(2026)).contains(changed);
        assertThat(CalendarNotices.inForce(List.of()).noticeOf(2026)).map(HolidayNotice::version).contains(1);
    }
}
