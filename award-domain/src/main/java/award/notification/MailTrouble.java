package award.notification;

/// Why a mail did not go.
public enum MailTrouble {
    /// 没有邮件服务器: nobody answers there, which is no fault of the letter's
    NO_SERVER,
    /// 邮件服务器暂不受理: it may pass
    PASSING,
    /// 邮件服务器拒收: the address is not one
    REFUSED
}
