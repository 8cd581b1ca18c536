/// # application 申报
/// Who stands for an award in an edition, with the facts declared, and what became of each by which decision.
///
/// - Publishes: `CandidacyId`, `CandidacyState`, `CandidacyRow`, `CandidacySheet`, the facts that a regulation asks for
///   (`FactForm`). May use: `edition`, `scheme`, `calendar`, `party`.
/// - Rests on: beijing/16 and 17, qinhuangdao/13, baoshan/20.2, beilun/16, hangzhou/3.2.3.
/// - A candidate's state moves only by a recorded ruling with its clause; no move is taken back without another ruling.
/// - The names and facts are those of the day of the application: what the register says later does not change them.
package award.application;
