package award.ballot;

/// What a count makes of a candidate (表决结果).
public enum Result {
    /// 当选
    ELECTED,
    /// 票数相等，须再次投票
    TIED,
    /// 未当选
    NOT_ELECTED
}
