package award.recommendation;

import award.scheme.rule.Recommendation.Limit;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.util.Collection;

/// Whether one more application may be recommended by the same body (推荐名额与排序).
public final class LimitCheck {

    private LimitCheck() {}

    /// @param ranks that the body has given in this edition already, one for each application it recommended
    /// @param rank  that it gives to the next one; 0 for none
    public static Finding next(Limit limit, Collection<Integer> ranks, int rank) {
        return new Finding(limit.clause(), answer(limit, ranks, rank)).withStep("recommendation.limit.reckoned", ranks.size(), limit.atMost());
    }

    private static Answer answer(Limit limit, Collection<Integer> ranks, int rank) {
        if (ranks.size() >= limit.atMost()) return Answer.unmet(Until.CHANGED_FACTS, "recommendation.limit.full", limit.atMost());
        return switch (limit.order()) {
            case UNRANKED -> Answer.MET;
            case RANKED -> {
                if (rank < 1) yield Answer.unmet(Until.CHANGED_FACTS, "recommendation.limit.rankMissing");
                yield ranks.contains(rank) ? Answer.unmet(Until.CHANGED_FACTS, "recommendation.limit.rankTaken", rank) : Answer.MET;
            }
        };
    }
}
