package award.edition;

/// What a body that was asked has said (答复).
public enum Reply {
    /// 待答复.
    AWAITED,
    /// 无不同意见.
    AGREED,
    /// 有意见.
    COMMENTED,
    /// 逾期未答复.
    SILENT
}
