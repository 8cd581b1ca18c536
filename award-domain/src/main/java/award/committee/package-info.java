/// # committee 评审委员会
/// Knows the bodies that decide and their members, their meetings with agenda and attendance, and their votes: entered as they
/// were counted, answered by the rule of the regulation.
///
/// - Publishes: `BodyId`, `MeetingId`, `PollId`, the sheets and rows of its pages, the answer to a vote.
/// - May use: `review`, `publicity`, `document` and everything below them; `scheme`, `party`, `shared`.
/// - Rests on: beijing/7 and 8, beilun/20, baoshan/20.6, hangzhou/3.2.8, qinhuangdao/18.
package award.committee;
