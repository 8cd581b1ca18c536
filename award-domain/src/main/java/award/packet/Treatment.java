package award.packet;

/// What becomes of an uploaded file in the packet (附件处理).
public enum Treatment {
    /// 装订
    BIND,
    /// 以说明页代替
    NOTICE_PAGE,
    /// 不收入
    LEAVE_OUT
}
