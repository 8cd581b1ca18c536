package award.notification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How near a due date is, as a desk groups them.
public enum Horizon {
    /// 已逾期
    OVERDUE,
    /// 今天
    TODAY,
    /// 本周内: until Sunday
    THIS_WEEK,
    /// 以后
    LATER;

    public static Horizon of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) return OVERDUE;
        if (day.equals(today)) return TODAY;
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
