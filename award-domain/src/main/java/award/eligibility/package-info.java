/// # eligibility 申报资格
/// Whether somebody may apply: every condition, ban and interval of a regulation put to the facts, each answered with its clause.
///
/// - Publishes: `Dossier` (the facts as they stood), `Examination` (the law), the answers as `shared.Findings`.
///   May use: `supervision honour application edition scheme calendar party`.
/// - The facts are gathered first; the rules touch no database and no clock, so an examination can be repeated years later.
package award.eligibility;
