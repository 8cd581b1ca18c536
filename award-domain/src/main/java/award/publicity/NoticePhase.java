package award.publicity;

/// Which notices are wanted: 全部, 公示中, 已结束.
public enum NoticePhase { ALL, RUNNING, PAST }
