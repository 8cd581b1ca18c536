package award.calendar;

/// Whether the day of the event counts as the first day of the period.
///
/// `NEXT_DAY` is the law's own rule (开始的当日不计入，自下一日开始计算, Civil Code 201); `SAME_DAY` is the practice of
/// offices that count the day of publication.
public enum StartRule { NEXT_DAY, SAME_DAY }
