package award.edition;

import java.util.EnumSet;
import java.util.Set;

/// Whether an edition is under way and what became of it. Each state lists those that may follow.
public enum EditionState {
    /// 进行中.
    RUNNING,
    /// 已中止，可以恢复.
    SUSPENDED,
    /// 已取消.
    CANCELLED,
    /// 已办结.
    CLOSED,
    /// 历史届次.
    ON_RECORD;

    public Set<EditionState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(SUSPENDED, CANCELLED, CLOSED);
            case SUSPENDED -> EnumSet.of(RUNNING, CANCELLED);
            case CANCELLED, CLOSED, ON_RECORD -> EnumSet.noneOf(EditionState.class);
        };
    }

    /// Whether an edition in this state counts among those that were really held (实际举办的届次).
    public boolean counts() {
        return this != CANCELLED;
    }
}
