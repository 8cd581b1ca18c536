package award.committee;

/// What a member is in a body (委员会职务), in the order of seats.
public enum Post {
    /// 主任
    CHAIR,
    /// 常务副主任
    EXECUTIVE_VICE_CHAIR,
    /// 副主任
    VICE_CHAIR,
    /// 委员
    MEMBER
}
