/// # recommendation, for pages
/// What waits with whom (`ReferralList`), one referral and its acts (`ReadReferral` with `RecordAct`, `ConsultDepartments`,
/// `PublishLocally`), sending back and declining, the register of recommenders, what an edition arranges, plans of cultivation, and what
/// an applicant does before it hands in (`BeforeHandingIn`).
package award.recommendation.web;
