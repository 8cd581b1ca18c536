/// # edition 届次
/// An edition is one holding of an award: a number, a year, and the path of stages that its regulation lays down. The
/// regulation is bound when the edition is opened and never changes afterwards, whatever is enacted later.
///
/// - Publishes: `EditionId`, `EditionSheet`, `EditionRow`, what opening and advancing come to (`Opening`, `Advance`), the event
///   that lets other capabilities object to the end of a stage (`StageClosing`), the steps of stages (`StepLine`, `StepsDue`), the time
///   line (`Timetable`, `PlanSheet`), the call (`CallSheet`). May use: `publicity`, `scheme`, `calendar`, `document`, `attachment`,
///   `notification`, `identity`.
/// - Rests on: the cycle and path of each regulation, such as beijing/4 and beijing/15–23.
/// - A stage ends on a recorded day, with its document where the law wants one, and only when every step that the text names is on
///   record and nobody objects. A record is not changed; another takes its place and says why.
/// - An edition is postponed, suspended, resumed or cancelled by a recorded decision; where the award is held on approval it is opened in a
///   year of its approved programme only (hangzhou/3.2.1).
/// - The time line is reckoned in working days; what the law gives a notice cannot be planned shorter.
/// - Where a regulation is silent the edition follows the file's reading, or departs from it by a recorded decision.
package award.edition;
