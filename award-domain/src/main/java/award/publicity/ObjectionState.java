package award.publicity;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// Where an objection stands. Each state lists those that may follow; leaving one out does not compile.
public enum ObjectionState {
    /// 已收到，待决定是否受理
    RECEIVED,
    /// 只作登记: late, anonymous, or without what the regulation asks for
    RECORDED_ONLY,
    /// 核查中
    UNDER_VERIFICATION,
    /// 属实
    UPHELD,
    /// 不属实
    DISMISSED,
    /// 已撤回
    WITHDRAWN;

    public Set<ObjectionState> next() {
        return switch (this) {
            case RECEIVED -> of(RECORDED_ONLY, UNDER_VERIFICATION, WITHDRAWN);
            case UNDER_VERIFICATION -> of(UPHELD, DISMISSED, WITHDRAWN);
            case RECORDED_ONLY, UPHELD, DISMISSED, WITHDRAWN -> noneOf(ObjectionState.class);
        };
    }

    /// Whether nothing more is done about it.
    public boolean isFinal() {
        return next().isEmpty();
    }

    /// Whether it ends the verification with a result.
    public boolean isResult() {
        return UNDER_VERIFICATION.next().contains(this);
    }
}
