package award.committee;

/// How a member's attendance came on record.
public enum NotedBy {
    /// 名单登记
    LIST,
    /// 本人平板确认
    TABLET,
    /// 签到表补录
    SHEET
}
