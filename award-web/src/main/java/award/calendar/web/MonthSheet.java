package award.calendar.web;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import award.calendar.DayKind;
import award.calendar.SpecialDay;
import award.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// One month as the page lays it out: weeks from Monday to Sunday, the days of other months left blank.
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {

    private static final int DAYS_OF_A_WEEK = 7;

    /// @param day     null for a blank
    /// @param holiday name of the holiday the day is tied to; empty for an ordinary day
    public record Cell(LocalDate day, DayKind kind, String holiday, boolean today) {

        static final Cell BLANK = new Cell(null, null, "", false);

        public boolean isBlank() {
            return day == null;
        }

        /// How its look is called.
        public String look() {
            return isBlank() ? "" : today ? kind + " today" : kind.name();
        }
    }

    static MonthSheet of(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        var first = month.atDay(1).with(previousOrSame(DayOfWeek.MONDAY));
        var days = first.datesUntil(month.atEndOfMonth().with(nextOrSame(DayOfWeek.SUNDAY)).plusDays(1))
                .map(day -> YearMonth.from(day).equals(month) ? cell(day, calendar, today) : Cell.BLANK)
                .toList();
        return new MonthSheet(month, IntStream.range(0, days.size() / DAYS_OF_A_WEEK)
                .mapToObj(week -> days.subList(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK)).toList());
    }

    private static Cell cell(LocalDate day, WorkingCalendar calendar, LocalDate today) {
        var holiday = calendar.special(day).map(SpecialDay::name).orElse("");
        return new Cell(day, calendar.kindOf(day), holiday, day.equals(today));
    }
}
