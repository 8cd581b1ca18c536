/// # calendar, its pages
/// A year at a glance with a reckoner of periods (`calendar/year.xhtml`), and the import of a year's notice
/// (`calendar/import.xhtml`). May use: `shared`.
package award.calendar.web;
