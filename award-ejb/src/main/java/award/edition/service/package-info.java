/// # edition, at work
/// `EditionDesk`: opens editions and leads them along their path. `EditionReader`: how they stand.
package award.edition.service;
