package award.recommendation;

import award.scheme.rule.Recommendation.Routing;
import java.util.List;

/// What all referrals of one application come to (推荐结果).
public enum Outcome {
    /// Something is still to be done.
    OPEN,
    /// As many recommend as the regulation asks for.
    RECOMMENDED,
    /// It cannot be recommended any more.
    DECLINED;

    /// @param states of the application's referrals
    public static Outcome of(Routing routing, List<ReferralState> states) {
        var alive = states.stream().filter(state -> state != ReferralState.ENDED).toList();
        if (alive.isEmpty()) return OPEN;
        var recommended = alive.stream().filter(state -> state == ReferralState.RECOMMENDED).count();
        var declined = alive.stream().filter(state -> state == ReferralState.DECLINED).count();
        return switch (routing) {
            case ANY -> recommended > 0 ? RECOMMENDED : declined == alive.size() ? DECLINED : OPEN;
            case ALL, IN_ORDER -> declined > 0 ? DECLINED : recommended == alive.size() ? RECOMMENDED : OPEN;
        };
    }
}
