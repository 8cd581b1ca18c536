package award.honour;

import java.util.EnumSet;
import java.util.Set;

/// Where a person of merit stands on the way into the decision.
public enum MeritState {
    /// 已提名
    NOMINATED,
    /// 审核通过
    ACCEPTED,
    /// 审核未通过
    REFUSED,
    /// 已表彰
    COMMENDED;

    public Set<MeritState> next() {
        return switch (this) {
            case NOMINATED -> EnumSet.of(ACCEPTED, REFUSED);
            case ACCEPTED -> EnumSet.of(REFUSED, COMMENDED);
            case REFUSED -> EnumSet.of(ACCEPTED);
            case COMMENDED -> EnumSet.noneOf(MeritState.class);
        };
    }
}
