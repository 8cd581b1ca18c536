package award.edition;

import java.util.Optional;

/// A turn that an edition takes by a recorded decision.
public enum Turn {
    /// 延期：还未办结的阶段顺延.
    POSTPONE,
    /// 中止.
    SUSPEND,
    /// 恢复.
    RESUME,
    /// 取消.
    CANCEL;

    /// The state that follows; empty when the edition stays in its own.
    public Optional<EditionState> leadsTo() {
        return switch (this) {
            case POSTPONE -> Optional.empty();
            case SUSPEND -> Optional.of(EditionState.SUSPENDED);
            case RESUME -> Optional.of(EditionState.RUNNING);
            case CANCEL -> Optional.of(EditionState.CANCELLED);
        };
    }

    /// Whether an edition in that state can take it.
    public boolean isOpenTo(EditionState state) {
        return leadsTo().map(next -> state.next().contains(next)).orElse(state == EditionState.RUNNING);
    }
}
