/// # recommendation 推荐
/// How an application comes to the award's office through those who recommend it: which body, what it does with the application, act
/// by act, and what it says in the end.
///
/// - Publishes: `RecommenderId` with its register, `ReferralId`, `ReferralState`, `ReferralSheet`, what may be chosen (`Routes`), how far
///   the acts have come (`Procedure`), the notice at home (`InternalNoticeCheck`). May use: `application`, `edition`, `publicity`,
///   `scheme`, `calendar`, `party`, `document`, `attachment`, `notification`, `identity`.
/// - Rests on: beijing/16, 17 and 25, qinhuangdao/8 and 13, beilun/16, baoshan/12 and 20.2, hangzhou/3.2.3.
/// - One referral per application and recommender. Its acts follow the order of the regulation; none is recorded before what the text
///   puts before it is done, and none is taken back: what is wrong is recorded anew.
/// - An application goes on to the office as soon as the routing of its regulation is satisfied, and not before.
package award.recommendation;
