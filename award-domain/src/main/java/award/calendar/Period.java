package award.calendar;

import static award.calendar.PeriodUnit.CALENDAR_DAY;
import static award.calendar.PeriodUnit.WORKING_DAY;
import static award.calendar.StartRule.NEXT_DAY;
import static award.calendar.StartRule.SAME_DAY;

import java.util.Objects;

/// A period as a regulation states it (期限): `不少于5个工作日`.
///
/// @param length number of units, at least 1
public record Period(int length, PeriodUnit unit, StartRule start) {

    /// @throws IllegalArgumentException for a period of no days
    public Period {
        if (length < 1) throw new IllegalArgumentException("a period has at least one day: " + length);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(start);
    }

    /// So many working days, the day of the event not counted.
    public static Period workingDays(int length) {
        return new Period(length, WORKING_DAY, NEXT_DAY);
    }

    /// So many natural days, the day of the event not counted.
    public static Period calendarDays(int length) {
        return new Period(length, CALENDAR_DAY, NEXT_DAY);
    }

    /// The same period where an office counts the day of the event as its first.
    public Period countingTheDay() {
        return new Period(length, unit, SAME_DAY);
    }
}
