/// # edition, for pages
/// The line of editions (`EditionList`), opening one (`OpenEdition`), leading it along its path (`ReadEdition`) step by step
/// (`RecordStep`, `Consult`), its time line (`PlanEdition`), its call (`WriteCall`, `PublicCall`), the years it is approved for
/// (`KeepProgramme`), changing its course (`TurnEdition`), publishing a list (`PublishNotice`). May use: `publicity`, `scheme`, `calendar`.
package award.edition.web;
