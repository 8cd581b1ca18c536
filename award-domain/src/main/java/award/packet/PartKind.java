package award.packet;

import award.document.Packet.Sheets;

/// What a part of a packet is (材料种类), in the order in which an office lays them out.
public enum PartKind {
    /// 会议议程
    AGENDA(1, Sheets.RUNNING, true),
    /// 出席情况及签到表
    SIGN_IN(1, Sheets.FOLDED, true),
    /// 会议纪律和回避须知
    DISCIPLINE(1, Sheets.RUNNING, true),
    /// 评审工作报告
    REPORT(1, Sheets.RUNNING, true),
    /// 候选名单
    RANKING(1, Sheets.RUNNING, true),
    /// 候选者情况表: one page for each
    CANDIDATES(2, Sheets.RUNNING, true),
    /// 申报材料: forms, overviews, self-assessments, each proof behind its item. Hundreds of pages, so nobody prints them unasked
    DOSSIERS(2, Sheets.RUNNING, false),
    /// 异议及处理情况
    OBJECTIONS(1, Sheets.RUNNING, true),
    /// 表决票
    BALLOTS(1, Sheets.SINGLE, true),
    /// 计票结果单
    TALLY(1, Sheets.OWN, true),
    /// 公示（草案）
    NOTICE(1, Sheets.RUNNING, true),
    /// 表彰决定（草案）
    DECISION(1, Sheets.RUNNING, true),
    /// 主持词: never in members' copies
    SCRIPT(1, Sheets.OWN, true),
    /// A paper that the office uploads (自备材料)
    PAPER(1, Sheets.RUNNING, true);

    private final int level;
    private final Sheets sheets;
    private final boolean usual;

    PartKind(int level, Sheets sheets, boolean usual) {
        this.level = level;
        this.sheets = sheets;
        this.usual = usual;
    }

    /// In the contents, unless the secretary says otherwise.
    public int level() {
        return level;
    }

    /// How it lies on paper, unless the secretary says otherwise.
    public Sheets sheets() {
        return sheets;
    }

    /// Whether it is printed unless the secretary says otherwise.
    public boolean isUsual() {
        return usual;
    }

    /// Whether it is for the chair and the office alone, and so printed apart.
    public boolean isForTheChair() {
        return this == SCRIPT;
    }

    /// Whether there are as many of them as there are candidates or files: these keep their own names.
    public boolean isMany() {
        return switch (this) {
            case CANDIDATES, DOSSIERS -> true;
            case AGENDA, SIGN_IN, DISCIPLINE, REPORT, RANKING, OBJECTIONS, BALLOTS, TALLY, NOTICE, DECISION, SCRIPT, PAPER -> false;
        };
    }
}
