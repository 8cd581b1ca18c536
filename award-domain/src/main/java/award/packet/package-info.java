/// # packet 会议材料
/// Knows the papers that a meeting has before it: which parts, in which order, for whom, in which version.
///
/// - May use: `committee`, `honour`, `review`, `application`, `attachment`, `recommendation`, `publicity`, `document` and
///   everything below them. Nobody uses it.
/// - Rests on: beijing/7 and 8, beilun/20, baoshan/20.6, hangzhou/3.2.8, qinhuangdao/18.
package award.packet;
