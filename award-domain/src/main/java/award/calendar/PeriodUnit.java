package award.calendar;

/// What a period is counted in: 工作日 or 日 (natural days).
public enum PeriodUnit { WORKING_DAY, CALENDAR_DAY }
