/// # publicity 公示
/// Public notices: which list was shown to the public, from which day to which, and under which calendar that was reckoned.
///
/// - Publishes: `NoticePeriod` (how long a notice runs, with the arithmetic), `NewNotice`, `Publication`, `NoticeRow`.
///   May use: `scheme`, `calendar`, `party`, `document`.
/// - Rests on: beijing/21, qinhuangdao/14, 15 and 19, baoshan/20.7, beilun/20, hangzhou/3.2.9.
/// - A last day is fixed once, when the notice is published, and only on a calendar that is known: a provisional day is refused.
package award.publicity;
