package award.application;

import award.shared.Message;
import java.math.BigDecimal;

/// What a candidate reached on one item of the criteria in a review.
///
/// @param review name of the review
public record ScoreLine(Message review, String number, String item, int points, BigDecimal reached) {}
