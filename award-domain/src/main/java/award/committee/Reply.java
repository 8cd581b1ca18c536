package award.committee;

/// What a member answered to the invitation (回执).
public enum Reply {
    /// 未回复
    NONE,
    /// 参加
    COMES,
    /// 请假
    LEAVE,
    /// 请人代会
    SUBSTITUTE
}
