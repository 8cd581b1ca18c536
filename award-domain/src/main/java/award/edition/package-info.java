/// # edition 届次
/// An edition is one holding of an award: a number, a year, and the path of stages that its regulation lays down. The
/// regulation is bound when the edition is opened and never changes afterwards, whatever is enacted later.
///
/// - Publishes: `EditionId`, `EditionSheet`, `EditionRow`, what opening and advancing come to (`Opening`, `Advance`), the event
///   that lets other capabilities object to the end of a stage (`StageClosing`). May use: `publicity`, `scheme`, `calendar`.
/// - Rests on: the cycle and path of each regulation, such as beijing/4 and beijing/15–23.
/// - A stage ends on a recorded day, with its document where the law wants one, and only when nobody objects.
/// - Where a regulation is silent the edition follows the file's reading, or departs from it by a recorded decision.
package award.edition;
