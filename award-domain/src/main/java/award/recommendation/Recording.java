package award.recommendation;

import java.time.Instant;

/// Who puts something down about a referral, and when.
///
/// @param onPaper whether the office does it for a recommender that works on paper (代录)
public record Recording(Instant at, String by, boolean onPaper) {}
