package award.scheme.rule;

/// What comes of a step (环节) of a stage.
public enum StepKind {
    /// 报送：把方案、报告或名单报给他方.
    REPORT,
    /// 征求意见：各方分别答复.
    CONSULTATION,
    /// 审议意见.
    OPINION,
    /// 批准、审核同意.
    APPROVAL,
    /// 决定、确定.
    DECISION,
    /// 印发文件.
    ISSUE,
    /// 公布、公告.
    ANNOUNCEMENT,
    /// 书面反馈、告知.
    LETTERS,
    /// 颁发、授予.
    CEREMONY
}
