/// The outbox (发件箱) with its drafts, previews and records, the inbox (收件箱), the days on which something is due, and their calendar.
package award.notification.web;
