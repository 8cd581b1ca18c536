/// # ballot, sealed 无记名电子表决
/// The numbers of an electronic secret ballot (ADR 17): ballots are sealed in the voters' browsers with a key of which the scrutineer and the
/// teller each hold one half, added up while sealed, and only the sums are opened. Everything carries the proof that it is what
/// it says. The verifier (`award-verifier`) and the browser's script speak the same language and share no line with this package.
package award.ballot.cipher;
