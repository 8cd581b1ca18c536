/// # honour 授奖
/// Keeps the register of honours: who was granted which tier of which award in which edition, by which document, and what
/// became of the title. Honours of earlier times are entered as history, without an edition of this product.
///
/// - Publishes: `GrantId`, `GrantState`, `NewGrant`, `HistoricGrant`, the rows of the register; questions of validity and quota.
/// - May use: `committee` and everything below it; `scheme`, `party`, `shared`.
/// - Nothing is deleted: a title is suspended, restored or revoked by a decision that names its clause, day and document.
package award.honour;
