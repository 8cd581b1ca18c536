/// # honour 授奖
/// Keeps the register of honours: who was granted which tier of which award in which edition, by which document, and what
/// became of the title. Honours of earlier times are entered as history, without an edition of this product.
///
/// It also leads from the committee's list to the honour: every list is held to the quotas, what leaves the list leaves its place as the
/// regulation says, papers are written, persons of merit commended, certificates numbered, given and given again.
///
/// - Publishes: `GrantId`, `GrantState`, `NewGrant`, `HistoricGrant`, the rows of the register; questions of validity and quota; `ListCheck`,
///   `StandingList`, `HonourWay`, `Dispatch`, `MeritRow`.
/// - May use: `committee` and everything below it; `scheme`, `party`, `identity`, `shared`.
/// - Nothing is deleted: a title is suspended, restored or revoked by a decision that names its clause, day and document.
package award.honour;
