package award.publicity;

/// Where a notice stands on a day.
public enum NoticeState {
    /// 待发布
    AHEAD,
    /// 公示中
    RUNNING,
    /// 期满
    OVER,
    /// 已停止, by a recorded decision
    STOPPED,
    /// 已由新公示更正
    REPLACED
}
