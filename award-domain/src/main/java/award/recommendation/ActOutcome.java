package award.recommendation;

/// How an act of a recommender came out: 通过, 不通过.
public enum ActOutcome { PASSED, REFUSED }
