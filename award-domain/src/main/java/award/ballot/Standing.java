package award.ballot;

/// How a member stands to a vote.
public enum Standing {
    /// 应到, not yet seen
    EXPECTED,
    /// 参加表决
    VOTING,
    /// 由人代为参加表决
    SUBSTITUTED,
    /// 请假
    LEAVE,
    /// 回避: has no ballot
    RECUSED,
    /// 缺席
    ABSENT;

    public boolean votes() {
        return this == VOTING || this == SUBSTITUTED;
    }
}
