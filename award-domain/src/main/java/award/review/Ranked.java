package award.review;

import java.math.BigDecimal;

/// A candidate with the score that ranks it (得分).
///
/// @param candidate an identifier that only the caller understands
public record Ranked(String candidate, BigDecimal score) {}
