package award.publicity;

/// How an objection reached the office (提出方式).
public enum Channel {
    /// 网上提交
    ONLINE,
    /// 来信
    LETTER,
    /// 来访
    VISIT,
    /// 来电
    TELEPHONE
}
