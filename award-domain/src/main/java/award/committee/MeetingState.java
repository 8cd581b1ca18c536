package award.committee;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// Where a meeting stands.
public enum MeetingState {
    /// 已召集
    CALLED,
    /// 进行中
    OPEN,
    /// 已结束
    CLOSED,
    /// 已取消
    CANCELLED;

    public Set<MeetingState> next() {
        return switch (this) {
            case CALLED -> of(OPEN, CANCELLED);
            case OPEN -> of(CLOSED);
            case CLOSED, CANCELLED -> noneOf(MeetingState.class);
        };
    }

    /// Whether its agenda can still be arranged.
    public boolean isArrangeable() {
        return this == CALLED || this == OPEN;
    }
}
