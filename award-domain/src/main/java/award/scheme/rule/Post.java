package award.scheme.rule;

/// What a member is in a body (职务), in the order of seats. How a body calls it, its rule says: 主任 in a committee, 组长 in a group.
public enum Post {
    /// 主任、组长
    CHAIR,
    /// 常务副主任
    EXECUTIVE_VICE_CHAIR,
    /// 副主任、副组长
    VICE_CHAIR,
    /// 办公室主任
    OFFICE_HEAD,
    /// 委员、成员
    MEMBER
}
