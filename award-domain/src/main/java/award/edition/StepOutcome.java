package award.edition;

/// What a step came to (环节结果).
public enum StepOutcome {
    /// 已办理（同意、已印发、已公布……）.
    DONE,
    /// 未同意，退回.
    REFUSED,
    /// 无须办理：无人需要告知.
    NOT_NEEDED;

    /// Whether the stage may go on after it.
    public boolean settles() {
        return this != REFUSED;
    }
}
