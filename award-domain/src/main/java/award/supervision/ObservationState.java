package award.supervision;

/// How far an observation of the supervision group has been seen to.
public enum ObservationState {
    /// 待纠正
    OPEN,
    /// 已反馈纠正情况
    ANSWERED,
    /// 已办结
    SETTLED
}
