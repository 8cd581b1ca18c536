/// # audit 审计留痕
/// The trail: who did what to what, and when. It observes every [award.shared.Recorded] in the transaction of the act, so that
/// there is no act without its entry and no entry without its act. Entries are never changed and never deleted.
///
/// - Publishes: `TrailEntry`, `TrailQuery`. May use: nothing but `shared`.
/// - Rests on: GB/T 22239-2019 (audit of every user's important acts: time, user, event, result, object).
package award.audit;
