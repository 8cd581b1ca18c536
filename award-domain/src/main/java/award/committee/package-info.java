/// # committee 评审委员会
/// Knows the bodies that decide and their members, and their meetings with agenda and attendance. Hands the attendance to the
/// votes of a meeting as their roll.
///
/// - Publishes: `BodyId`, `MeetingId`, the sheets and rows of its pages.
/// - May use: `ballot`, `review`, `publicity`, `document` and everything below them; `scheme`, `party`, `shared`.
/// - Rests on: beijing/7 and 8, beilun/20, baoshan/20.6, hangzhou/3.2.8, qinhuangdao/18.
package award.committee;
