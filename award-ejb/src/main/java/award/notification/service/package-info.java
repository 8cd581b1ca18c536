/// # notification, at work
/// `Outbox`, where other desks leave their letters; `OutboxDesk` and `InboxDesk`, where people send and find them; `LetterPapers`, which prints
/// them; `DueDesk`, what is due by law; `CalendarDoor`, the same for calendar programs.
///
/// - `MailBell` rings after the commit, `MailRound` carries mail to the site's mail server and notes in `MailLedger` how far each got.
/// - `ReminderRound` asks `DatesAsked` every morning and reminds those whose date comes near.
package award.notification.service;
