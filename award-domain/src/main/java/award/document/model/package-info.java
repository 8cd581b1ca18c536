/// # document, its aggregates
/// Versions of templates.
package award.document.model;
