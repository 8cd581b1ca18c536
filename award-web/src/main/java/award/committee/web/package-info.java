/// # committee, for pages
/// The members of a committee, its meetings with their attendance, and the votes taken in them.
package award.committee.web;
