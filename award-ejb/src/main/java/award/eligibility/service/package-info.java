/// # eligibility, at work
/// `EligibilityDesk`: attests, looks up, examines, concludes. `EligibilityReader`: may they apply, and what came of examinations.
package award.eligibility.service;
