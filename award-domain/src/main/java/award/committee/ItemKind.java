package award.committee;

/// What is done with an item of the agenda (议题).
public enum ItemKind {
    /// 听取报告
    REPORT,
    /// 审议
    DELIBERATION,
    /// 表决
    VOTE,
    /// 其他
    OTHER
}
