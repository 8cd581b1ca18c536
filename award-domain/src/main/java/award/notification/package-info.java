/// # notification 通知
/// Letters on their way from an office to those they concern, and the days by which the law wants something done.
///
/// - Publishes: `NewLetter` (from a `Sender` to an `Addressee`), `Mailbox` (whose inbox), `LetterState`, `MailState`, `LetterRow`;
///   `DatesAsked`, the question after due dates, with its answers `DueDate`; `LettersAsked`, the question for a kind of letters
///   written anew. May use: `identity`, `document`.
/// - Every letter is a draft first (发件箱). It goes out when somebody releases it: into the recipient's inbox (收件箱) at once, and as a
///   mail that says there is a letter, once the act is committed. What has gone out does not change.
/// - A mailbox is open to whoever holds its role where it stands: an organisation's applicants, a recommender's people, the office of
///   an award; or to one account alone.
package award.notification;
