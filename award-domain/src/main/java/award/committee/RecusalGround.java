package award.committee;

/// Why a member should not take part in an item.
public enum RecusalGround {
    /// 推荐单位
    RECOMMENDER,
    /// 所在单位
    EMPLOYER,
    /// 本人申报
    DECLARED
}
