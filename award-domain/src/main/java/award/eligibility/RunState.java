package award.eligibility;

/// How an examination of a whole edition goes: 进行中, 已完成, 已取消, 中断.
public enum RunState { RUNNING, DONE, CANCELLED, BROKEN }
