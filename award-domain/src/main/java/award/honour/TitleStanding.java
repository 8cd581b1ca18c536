package award.honour;

/// Whether a title may be used today (称号状态).
public enum TitleStanding {
    /// 有效
    VALID,
    /// 已到期
    LAPSED,
    /// 暂停使用
    SUSPENDED,
    /// 已撤销
    REVOKED
}
