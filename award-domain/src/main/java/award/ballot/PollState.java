package award.ballot;

/// Where a vote stands. It goes forward only: what is closed is never opened again.
public enum PollState {
    /// 准备中: the roll follows the attendance
    PREPARED,
    /// 表决中: the roll is frozen
    OPEN,
    /// 已截止: nobody votes any more, and nothing is counted yet
    CLOSED,
    /// 已计票
    COUNTED,
    /// 重新表决: could not be counted and is taken again
    RETAKEN
}
