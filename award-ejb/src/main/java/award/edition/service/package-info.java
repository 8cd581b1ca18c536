/// # edition, at work
/// `EditionDesk`: opens editions and leads them along their path. `EditionReader`: how they stand. `StepDesk`: what is done
/// within a stage, and who is consulted. `PlanDesk`: the time line. `EditionCallDesk`: the call for applications. `ProgrammeDesk`: the years in which
/// an award was approved to be held.
package award.edition.service;
