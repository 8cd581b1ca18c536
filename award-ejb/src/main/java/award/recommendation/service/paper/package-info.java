/// # recommendation, on paper
/// `RecommendationPapers` prints the page of a recommender's opinion and the two lists that a recommender hands in, and writes the lists as
/// spreadsheets.
package award.recommendation.service.paper;
