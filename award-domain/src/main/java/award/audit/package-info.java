/// # audit 审计留痕
/// The trail: who did what to what, and when. It observes every [award.shared.Recorded] in the transaction of the act, so that
/// there is no act without its entry and no entry without its act. Entries are never changed and never deleted.
///
/// The database forges them into a chain (docs/adr/0012), which `ChainCheck` walks along.
///
/// - Publishes: `TrailEntry`, `TrailQuery`, `ChainReport`. May use: `shared`; its page says by `identity` who somebody is.
/// - Rests on: GB/T 22239-2019 (audit of every user's important acts: time, user, event, result, object); hangzhou/6.1.
package award.audit;
