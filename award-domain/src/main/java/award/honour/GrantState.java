package award.honour;

import java.util.EnumSet;
import java.util.Set;

/// What has become of a title by decision. That it lapsed with time is not a state: it is reckoned, by the validity of its regulation.
public enum GrantState {
    /// 有效
    ACTIVE,
    /// 暂停使用称号
    SUSPENDED,
    /// 已撤销
    REVOKED;

    public Set<GrantState> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(SUSPENDED, REVOKED);
            case SUSPENDED -> EnumSet.of(ACTIVE, REVOKED);
            case REVOKED -> EnumSet.noneOf(GrantState.class);
        };
    }
}
