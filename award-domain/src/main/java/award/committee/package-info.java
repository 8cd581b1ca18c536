/// # committee 评审委员会
/// Knows the bodies that a regulation names, with the terms of their members; their meetings: agenda, answers to the call, attendance and quorum,
/// recusals by item, where a meeting stands; what meetings leave behind: minutes and numbered resolutions. Hands the attendance to the
/// votes of a meeting as their roll, and holds a stage back until its body has met and resolved.
///
/// - Publishes: `BodyId`, `MeetingId`, the sheets and rows of its pages, `MeetingTurned`.
/// - May use: `ballot`, `review`, `publicity`, `notification`, `document`, `identity` and everything below them.
/// - Rests on: beijing/7 to 9 and 11, qinhuangdao/6, 7 and 18, beilun/6 to 9 and 20, baoshan/6 to 9 and 20.6, hangzhou/2.1 to 2.3, 3.2.7 and 3.2.8.
package award.committee;
