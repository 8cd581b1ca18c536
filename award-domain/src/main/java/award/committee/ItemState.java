package award.committee;

/// Where the meeting stands with an item.
public enum ItemState {
    /// 未开始
    AHEAD,
    /// 正在进行
    NOW,
    /// 已结束
    DONE
}
