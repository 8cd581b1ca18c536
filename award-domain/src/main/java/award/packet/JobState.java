package award.packet;

/// How a print goes: 排队中, 打印中, 已完成, 已取消, 中断, 未能打印.
public enum JobState {
    QUEUED, RUNNING, DONE, CANCELLED,
    /// The server went away while it was at work. It can be begun again from the same state of the data.
    INTERRUPTED,
    /// Something in the packet cannot be printed; its reasons say what to change.
    REFUSED;

    public boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case DONE, CANCELLED, INTERRUPTED, REFUSED -> true;
        };
    }

    public boolean isRepeatable() {
        return switch (this) {
            case CANCELLED, INTERRUPTED, REFUSED -> true;
            case QUEUED, RUNNING, DONE -> false;
        };
    }
}
