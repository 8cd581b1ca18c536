/// # calendar 工作日历
/// Knows which days are worked, so that every period in the regulations ends on the right day.
///
/// - Publishes: `WorkingCalendar`, `Period`, `Running`, `HolidayNotice`, the notices shipped with the product (`CalendarNotices`).
///   May use: `shared`.
/// - Rests on: the State Council's yearly holiday notices; Civil Code 201 and 203.
/// - A year without a loaded notice is a state of its own: its days are provisional, and no legal deadline is fixed on them.
/// - A notice already published never moves by itself: each fixed deadline keeps the version it was reckoned with.
package award.calendar;
