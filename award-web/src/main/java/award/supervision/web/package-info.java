/// # supervision, for pages
/// The decisions on one party, as a fragment of other pages.
package award.supervision.web;
