/// # calendar, its desk
/// Publishes `CalendarDesk`: the working calendar in force, and the import of a year's notice with a dry run. May use: `shared`.
package award.calendar.service;
