/// # honour, for pages
/// The register of honours and one title with everything that became of it.
package award.honour.web;
