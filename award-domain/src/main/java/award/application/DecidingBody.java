package award.application;

/// Who decides about candidates (决定机关), the lower before the higher.
public enum DecidingBody {
    /// 评审办公室
    OFFICE,
    /// 评审委员会
    COMMITTEE,
    /// 领导小组
    LEADING_GROUP,
    /// 人民政府
    GOVERNMENT;

    /// What a body has decided, itself or a higher one may take back (同级或者上级).
    public boolean mayTakeBackFrom(DecidingBody decided) {
        return compareTo(decided) >= 0;
    }
}
