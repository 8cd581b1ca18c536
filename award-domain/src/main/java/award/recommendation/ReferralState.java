package award.recommendation;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// How far a referral has come. Each state lists those that may follow; leaving one out does not compile.
public enum ReferralState {
    /// 待前序推荐: another channel recommends first
    AHEAD,
    /// 待办理
    WAITING,
    /// 办理中: some act is recorded
    UNDER_WAY,
    /// 退回补正: with the applicant
    RETURNED,
    /// 已推荐
    RECOMMENDED,
    /// 不予推荐
    DECLINED,
    /// 终止: the application was withdrawn, or needs this recommendation no more
    ENDED;

    public Set<ReferralState> next() {
        return switch (this) {
            case AHEAD -> of(WAITING, ENDED);
            case WAITING -> of(UNDER_WAY, RETURNED, RECOMMENDED, DECLINED, ENDED);
            case UNDER_WAY -> of(RETURNED, RECOMMENDED, DECLINED, ENDED);
            case RETURNED -> of(WAITING, ENDED);
            case RECOMMENDED -> of(WAITING, ENDED);
            case DECLINED, ENDED -> noneOf(ReferralState.class);
        };
    }

    /// Whether its recommender has something to do.
    public boolean isWithRecommender() {
        return this == WAITING || this == UNDER_WAY;
    }

    /// Whether something may still come of it: the stage of recommendation is not over while one of these is left.
    public boolean isPending() {
        return switch (this) {
            case AHEAD, WAITING, UNDER_WAY, RETURNED -> true;
            case RECOMMENDED, DECLINED, ENDED -> false;
        };
    }
}
