package award.calendar;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import award.shared.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Working days (工作日) over several years, each year under one version of its holiday notice. Immutable.
///
/// For a year without a notice only Saturdays and Sundays rest, and whatever is reckoned there is provisional.
public final class WorkingCalendar {

    private final TreeMap<Integer, HolidayNotice> notices;
    private final Map<LocalDate, SpecialDay> specialDays;

    private WorkingCalendar(Collection<HolidayNotice> notices) {
        this.notices = new TreeMap<>(notices.stream().collect(toMap(HolidayNotice::year, Function.identity())));
        // Two notices that name one day: the later year's speaks last, as 2019's did of 29 December 2018.
        this.specialDays = this.notices.values().stream()
                .flatMap(notice -> notice.days().stream())
                .collect(toMap(SpecialDay::day, Function.identity(), (earlier, later) -> later));
    }

    /// @throws IllegalStateException when two of the notices are for one year
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingCalendar(notices);
    }

    /// This calendar with a notice in place of the one it had for the same year.
    public WorkingCalendar with(HolidayNotice notice) {
        var others = notices.values().stream().filter(other -> other.year() != notice.year());
        return new WorkingCalendar(Stream.concat(others, Stream.of(notice)).toList());
    }

    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(notices.keySet());
    }

    public Optional<HolidayNotice> noticeOf(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    public DayKind kindOf(LocalDate day) {
        return special(day).map(SpecialDay::kind).orElseGet(() -> isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY);
    }

    /// The holiday that a notice ties this day to, as a day off or as a day worked in exchange.
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).worked();
    }

    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).filter(this::isWorkingDay).findFirst().orElseThrow();
    }

    public long workingDaysIn(int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
    }

    /// Lets a period run from an event. A period that ends on a rest day runs on to the next working day (Civil Code 203).
    public Running run(LocalDate event, Period period) {
        var first = switch (period.start()) {
            case NEXT_DAY -> event.plusDays(1);
            case SAME_DAY -> event;
        };
        var last = switch (period.unit()) {
            case WORKING_DAY -> workingDay(first, period.length());
            case CALENDAR_DAY -> firstWorkingDayOnOrAfter(first.plusDays(period.length() - 1L));
        };
        var span = new Span(first, last);
        return new Running(event, span, certaintyOf(span), versionsOf(span), new Reckoning(this, event, period, span).steps());
    }

    private LocalDate workingDay(LocalDate first, int number) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    private Certainty certaintyOf(Span span) {
        return years(span).allMatch(this::knows) ? Certainty.FIRM : Certainty.PROVISIONAL;
    }

    private String versionsOf(Span span) {
        return years(span).mapToObj(notices::get).filter(notice -> notice != null)
                .map(HolidayNotice::versionId).collect(joining("+"));
    }

    private static IntStream years(Span span) {
        return IntStream.rangeClosed(Year.from(span.first()).getValue(), Year.from(span.last()).getValue());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
