/// # recommendation, at work
/// `ReferralDesk`: what recommenders do. `ReferralReader`: what they and the office see. `RecommenderDesk`: the register.
/// `RecommendationOffice`: what the office arranges. `InternalNoticeDesk`: the applicant's notice at home. `CultivationDesk`: plans.
/// `Router` sends applications on and hands them to the office; `RecommendationsOfStage` and `LegalDays` answer others' questions.
package award.recommendation.service;
