/// # review, at work
/// `ScoreDesk`: score sheets as panels fill them. `ReviewDesk`: the ranking of an edition and the list of candidates.
/// `ReviewsOfStage` answers an edition's questions.
package award.review.service;
