/// # application, for pages
/// The candidates of an edition (`CandidateList`), entering one (`EnterCandidate`), one candidate with the facts declared and
/// what was decided (`ReadCandidate`), the evidence of an application (`EvidenceList`, `DescribeEvidence`). May use: `edition`, `scheme`, `calendar`, `party`.
package award.application.web;
