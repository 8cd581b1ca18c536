package award.recommendation;

/// How far the cultivation of a party has come: 列入计划, 培育指导, 已申报, 已获奖, 不再培育.
public enum CultivationStage { PLANNED, COACHED, APPLIED, HONOURED, ENDED }
