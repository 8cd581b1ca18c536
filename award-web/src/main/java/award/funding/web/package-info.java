/// # funding, for pages
/// What is owed on one title, as a fragment of other pages.
package award.funding.web;
