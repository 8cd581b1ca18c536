/// # supervision 监督管理
/// What follows from faults of applicants and winners: decided by the sanctions of the regulation, kept, and asked for when
/// somebody applies again. What the supervision group finds in the work on an edition is kept here with what was done about it. Duties,
/// visits and reports of winners come here too.
///
/// - Publishes: `Consequences`, `Ban`, `Incident`, the decisions on record. May use: `honour`, `application`, `edition`, `scheme`,
///   `calendar`, `party`, `document`, `notification`, `attachment`, `identity`, `shared`.
/// - Rests on: beijing/24 and 27, qinhuangdao/25 to 27, beilun/26 and 27, baoshan/28, hangzhou/6.2 and 6.4.
package award.supervision;
