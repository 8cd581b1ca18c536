/// # application, at work
/// `CandidacyDesk`: enters candidates and carries out decisions. `CandidacyReader`: finds them. `CandidatesOfStage` answers an edition's questions.
package award.application.service;
