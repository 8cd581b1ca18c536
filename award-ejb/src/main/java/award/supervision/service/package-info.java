/// # supervision, at work
/// `SupervisionDesk`: decides on faults by the regulation's sanctions, and says what bans there are.
package award.supervision.service;
