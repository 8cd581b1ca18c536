package award.committee;

/// Whether a recusal has been decided.
public enum RecusalState {
    /// 待决定
    PROPOSED,
    /// 回避
    ACCEPTED,
    /// 不需回避
    REJECTED
}
