/// # ballot, for pages
/// A vote: its papers, its count, what the rule makes of it.
package award.ballot.web;
