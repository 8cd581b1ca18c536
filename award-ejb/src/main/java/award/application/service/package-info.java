/// # application, at work
/// `CandidacyDesk`: enters candidates and carries out decisions. `CandidacyReader`: finds them. `CandidatesOfStage` answers an edition's questions.
/// `ApplicationDesk`: the applicant's counter. `ApplicationOffice`: the office's. `ApplicationReader`: who may read, reads.
/// `EvidenceDesk`: what proves an application; `EvidenceGate` answers for its files. `ApplicationPath`: what recommenders' and office's desks do with what was handed in; it is not for pages.
package award.application.service;
