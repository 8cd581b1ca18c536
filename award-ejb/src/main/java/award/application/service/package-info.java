/// # application, at work
/// `CandidacyDesk`: enters candidates and carries out decisions. `CandidacyReader`: finds them. `CandidatesOfStage` answers an edition's questions.
/// `ApplicationDesk`: the applicant's counter. `ApplicationOffice`: the office's. `ApplicationReader`: who may read, reads.
/// `EvidenceDesk`: what proves an application; `EvidenceGate` answers for its files. `ApplicationPath`: what recommenders' and office's desks do with what was handed in; it is not for pages.
/// `FormDesk`: saves a form field by field. `MyApplications`: what an applicant finds on coming in. `Lapsing`: what was not corrected in time.
package award.application.service;
