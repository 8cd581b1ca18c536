/// # review 评审
/// Turns the judgement of panels into scores, rankings and a list of candidates: percentages are entered per item of the
/// edition's criteria, everything else is reckoned.
///
/// - Publishes: `ScoreSheet`'s figures as rows, `Scoring`, `Weights`, `Band`, the ranking of an edition.
/// - Keeps who broke the discipline of the work (beijing/25, beilun/28, baoshan/29, hangzhou/6.5), and answers `RightAsked`.
/// - May use: `application`, `edition`, `publicity`, `scheme`, `calendar`, `party`, `identity`, `shared`.
/// - Rests on: GB/T 19580-2012 (items and points); steps of 5 % inside six bands; beilun/20, baoshan/20.6 (ranking).
/// - A tie across a cut-off is shown, and decided by people.
package award.review;
