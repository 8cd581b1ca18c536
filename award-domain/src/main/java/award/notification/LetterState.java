package award.notification;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// Where a letter stands. What was released or discarded stays so.
public enum LetterState {
    /// 草稿
    DRAFT,
    /// 已发出
    RELEASED,
    /// 已作废
    DISCARDED;

    public Set<LetterState> next() {
        return switch (this) {
            case DRAFT -> of(RELEASED, DISCARDED);
            case RELEASED, DISCARDED -> noneOf(LetterState.class);
        };
    }
}
