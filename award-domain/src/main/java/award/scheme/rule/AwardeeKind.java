package award.scheme.rule;

/// Who may hold an award (评选对象).
public enum AwardeeKind {
    /// 组织：企业、事业单位、社会组织等.
    ORGANISATION,
    /// 个人.
    INDIVIDUAL
}
