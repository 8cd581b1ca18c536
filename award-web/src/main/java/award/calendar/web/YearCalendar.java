package award.calendar.web;

import award.calendar.CalendarVersionRow;
import award.calendar.DayKind;
import award.calendar.HolidayNotice;
import award.calendar.WorkingCalendar;
import award.calendar.service.CalendarDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The page `calendar/year.xhtml`: one year's working days, and the notice they rest on.
@Named
@ViewScoped
public class YearCalendar implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2999;

    @Inject CalendarDesk desk;
    @Inject Clock clock;

    private Integer year;
    private transient WorkingCalendar calendar;

    /// Without a year, or with one out of reason, the present one is shown.
    public void load() {
        if (year == null || year < EARLIEST || year > LATEST) year = LocalDate.now(clock).getYear();
    }

    private WorkingCalendar calendar() {
        if (calendar == null) calendar = desk.inForce();
        return calendar;
    }

    public boolean isKnown() {
        return calendar().knows(year);
    }

    /// The notice in force for the year; null when none is loaded.
    public HolidayNotice getNotice() {
        return calendar().noticeOf(year).orElse(null);
    }

    public long getWorkingDays() {
        return calendar().workingDaysIn(year);
    }

    public List<MonthSheet> getMonths() {
        var today = LocalDate.now(clock);
        return Stream.of(Month.values()).map(month -> MonthSheet.of(YearMonth.of(year, month), calendar(), today)).toList();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /// The kinds of day that a notice makes, for the legend.
    public List<DayKind> getKinds() {
        return List.of(DayKind.HOLIDAY, DayKind.MAKE_UP_WORKDAY);
    }

    /// Every version of this year's notice, the newest first.
    public List<CalendarVersionRow> getVersions() {
        return desk.versions().stream().filter(version -> version.year() == year).toList();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
