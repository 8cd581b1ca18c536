package award.scheme.rule;

/// The kinds of work that an edition's path is made of, in the order in which a path may take them up.
///
/// Notices and consultations may stand between any two stages; every other kind follows the kinds before it.
public enum StageKind {
    /// 评选启动：方案与报批.
    LAUNCH(10),
    /// 通知公告.
    CALL(20),
    /// 组织申报.
    APPLICATION(30),
    /// 审核推荐.
    RECOMMENDATION(40),
    /// 资格审查.
    QUALIFICATION(50),
    /// 名单公示.
    LIST_NOTICE(0),
    /// 材料（资料）评审.
    DOCUMENT_REVIEW(60),
    /// 专家技术指导组审议.
    GUIDANCE(0),
    /// 确定现场评审名单.
    SITE_LIST(70),
    /// 公众满意度测评.
    SURVEY(0),
    /// 现场评审.
    SITE_REVIEW(80),
    /// 综合评议，提出候选名单.
    COMPOSITE(90),
    /// 征求意见.
    CONSULTATION(0),
    /// 评审委员会审议表决.
    COMMITTEE(100),
    /// 领导小组审定.
    LEADING_GROUP(110),
    /// 拟奖名单公示.
    PUBLIC_NOTICE(0),
    /// 政府批准.
    GOVERNMENT_APPROVAL(120),
    /// 表彰决定.
    COMMENDATION(130),
    /// 颁奖.
    CONFERRAL(140);

    private final int order;

    StageKind(int order) {
        this.order = order;
    }

    /// Whether this kind may come after the other in a path.
    public boolean mayFollow(StageKind earlier) {
        return order == 0 || earlier.order == 0 || order > earlier.order;
    }
}
