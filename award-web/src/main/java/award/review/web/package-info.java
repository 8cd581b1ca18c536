/// # review, for pages
/// The ranking of an edition with its list of candidates, and the score sheet of one candidate.
package award.review.web;
