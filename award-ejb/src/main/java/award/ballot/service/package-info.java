/// # ballot, at work
/// `PollDesk`: votes are prepared, enrolled, counted and read.
package award.ballot.service;
