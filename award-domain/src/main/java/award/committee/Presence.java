package award.committee;

/// How a member stands to a meeting (出席情况).
public enum Presence {
    /// 应到
    EXPECTED,
    /// 出席
    PRESENT,
    /// 请假
    LEAVE,
    /// 回避
    RECUSED,
    /// 代
    SUBSTITUTED,
    /// 缺席
    ABSENT;

    /// Whether somebody sits in the member's seat and takes part in the vote.
    public boolean votes() {
        return switch (this) {
            case PRESENT, SUBSTITUTED -> true;
            case EXPECTED, LEAVE, RECUSED, ABSENT -> false;
        };
    }
}
