package award.party;

/// How one organisation (the first) stands to another (the second).
public enum RelationKind {
    /// 子公司: the first is a subsidiary of the second.
    SUBSIDIARY_OF,
    /// 分支机构: the first is a branch of the second.
    BRANCH_OF,
    /// 合并: the first was merged into the second, which carries its history on.
    MERGED_INTO,
    /// 分立: the first was divided from the second, and carries its history on.
    DIVIDED_FROM
}
