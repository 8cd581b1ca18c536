package award.committee;

/// How a member stands to a meeting (出席情况).
public enum Presence {
    /// 应到
    EXPECTED,
    /// 出席
    PRESENT,
    /// 请假
    LEAVE,
    /// 回避: from the whole meeting
    RECUSED,
    /// 代
    SUBSTITUTED,
    /// 中途退席
    LEFT,
    /// 缺席
    ABSENT;

    /// Whether somebody sits in the member's seat now and takes part in votes.
    public boolean votes() {
        return switch (this) {
            case PRESENT, SUBSTITUTED -> true;
            case EXPECTED, LEAVE, RECUSED, LEFT, ABSENT -> false;
        };
    }
}
