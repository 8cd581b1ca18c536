package award.application;

/// What a list of applications is sorted by: 受理编号, 名称, 提交时间, 状态.
public enum ApplicationOrder { NUMBER, NAME, SUBMITTED_AT, STATE }
