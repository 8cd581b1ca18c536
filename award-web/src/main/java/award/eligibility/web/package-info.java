/// # eligibility, for pages
/// May they apply (`AskEligibility`), the examinations of an edition (`ExamineEdition`), one candidate's (`ExamineCandidate`).
/// May use: `supervision`, `honour`, `application`, `edition`, `scheme`, `calendar`, `party`.
package award.eligibility.web;
