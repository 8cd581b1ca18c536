/// # ballot, at work
/// `PollDesk`: votes are prepared, enrolled and read. `VoteOffice`: officers, opening, close, second ballots, decisions beside a count.
/// `TellerDesk`: two blind counts of papers. `TrusteeDesk`, `BallotBox`, `PublishedVotes`: electronic ballots (ADR 17). `PaperDesk`: the tally sheet.
package award.ballot.service;
