/// # ballot 表决
/// Knows votes: on which candidates, by whom, by which rule, how they were taken and counted, and what the rule of the regulation
/// makes of the count. A vote belongs to an occasion, usually a meeting, of which nothing but its name is known here; who may vote
/// is the roll (应到名册) that the occasion hands in.
///
/// - Publishes: `PollId`, `OccasionId`, `Roll`, the sheets of its pages, the answer to a vote.
/// - May use: `application`, `edition`, `scheme`, `document`, `identity` and what is below them.
/// - Rests on: beijing/21, qinhuangdao/18, beilun/20, baoshan/20.6, hangzhou/3.2.8.
package award.ballot;
