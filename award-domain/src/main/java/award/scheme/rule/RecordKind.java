package award.scheme.rule;

/// Kinds of entry in public and departmental records (不良记录) that a look-back asks for.
public enum RecordKind {
    /// 质量、安全、环保、卫生等重大事故.
    MAJOR_ACCIDENT,
    /// 重大突发环境事件.
    ENVIRONMENTAL_EVENT,
    /// 人员死亡事故.
    FATALITY,
    /// 造成严重不良社会影响的事件.
    GRAVE_SOCIAL_IMPACT,
    /// 重大有效投诉.
    MAJOR_COMPLAINT,
    /// 劳动保障方面的重大问题.
    LABOUR,
    /// 监督抽查不合格或存在严重质量问题.
    SAMPLING_FAILURE,
    /// 评奖活动弄虚作假等违规行为.
    AWARD_FRAUD,
    /// 严重违反法律法规的行为.
    SERIOUS_VIOLATION,
    /// 其他违法、违规、违纪记录.
    VIOLATION,
    /// 缴纳和代扣代缴税收、社会保险费中的严重违法违纪行为.
    TAX_OR_INSURANCE,
    /// 严重失信名单.
    DISHONESTY_LIST
}
