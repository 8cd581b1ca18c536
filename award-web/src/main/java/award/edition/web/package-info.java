/// # edition, for pages
/// The line of editions (`EditionList`), opening one (`OpenEdition`), leading it along its path (`ReadEdition`), publishing a
/// list (`PublishNotice`). May use: `publicity`, `scheme`, `calendar`.
package award.edition.web;
