/// # publicity 公示
/// Public notices: which list was shown to the public, from which day to which, and under which calendar that was reckoned; and
/// objections to them, from receipt to result.
///
/// - Publishes: `NoticePeriod` (how long a notice runs), `NoticeOver` (whether it is over, which nobody's open objection allows), `Acceptance`
///   (whether an objection must be taken up), `ObjectionState`, the event `ObjectionUpheld` and the question `ConcernedAsked` before it, and the rows and sheets of both.
///   May use: `scheme`, `calendar`, `party`, `document`, `attachment`, `notification`, `identity`.
/// - Rests on: beijing/21, qinhuangdao/13, 14, 15 and 19, baoshan/20.7, beilun/20, hangzhou/3.2.9.
/// - A last day is fixed once, when the notice is published, and only on a calendar that is known: a provisional day is refused.
/// - What was published does not change: a notice is stopped by a recorded decision, and corrected by another one.
/// - Who objects is told to secretary and supervision group alone, masked until they ask, and the trail keeps that they asked.
package award.publicity;
