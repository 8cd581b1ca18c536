/// # ballot, for pages
/// A vote and its result (`ConductVote`, `CountVotes`), a teller's count (`EnterCount`), a member's ballot (`CastBallot`), a trustee's half of the
/// key (`HoldKey`), and what is handed out: record, verifier, tally sheet.
package award.ballot.web;
