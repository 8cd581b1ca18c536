package award.application;

/// What a list of candidates is sorted by: 编号, 名称, 申报日期, 状态, 审查结果, 企业规模.
public enum CandidacyOrder { NUMBER, NAME, APPLIED_ON, STATE, VERDICT, SIZE }
