package award.calendar;

/// What kind of day a day is: 工作日, 双休日, 放假, 调休上班.
public enum DayKind {
    WORKDAY(true), WEEKEND(false), HOLIDAY(false), MAKE_UP_WORKDAY(true);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean worked() {
        return worked;
    }
}
