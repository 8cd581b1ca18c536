package award.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a notice would change in the calendar, for one year of notice.
///
/// @param notice      the notice, under the version it would get
/// @param replaces    the version in force until then; empty for the first of its year
/// @param workingDays working days of the year under the notice
/// @param days        the days whose kind changes, in order; empty when the notice says what is in force already
public record YearChange(HolidayNotice notice, Optional<String> replaces, long workingDays, List<DayChange> days) {

    /// One day that becomes another kind of day.
    public record DayChange(LocalDate day, DayKind before, DayKind after) {}

    /// Weighs a notice against the calendar in force.
    public static YearChange of(WorkingCalendar inForce, HolidayNotice notice) {
        var after = inForce.with(notice);
        var first = LocalDate.of(notice.year() - 1, 12, 1);
        var days = first.datesUntil(first.plusMonths(14))
                .map(day -> new DayChange(day, inForce.kindOf(day), after.kindOf(day)))
                .filter(change -> change.before() != change.after())
                .toList();
        return new YearChange(notice, inForce.noticeOf(notice.year()).map(HolidayNotice::versionId),
                after.workingDaysIn(notice.year()), days);
    }

    /// Whether it says nothing new about a year that has a notice already.
    public boolean isNothing() {
        return replaces.isPresent() && days.isEmpty();
    }
}
