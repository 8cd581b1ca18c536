package award.notification;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// How far the mail got that tells of a letter. The letter itself lies in the inbox whatever becomes of the mail.
public enum MailState {
    /// 待发送: also after a failure that may pass
    WAITING,
    /// 正在发送: handed to the mail server, which has not answered yet
    SENDING,
    /// 已送达邮件服务器
    SENT,
    /// 发送失败: the mail server refuses for good, or every retry failed
    FAILED,
    /// 结果不明: the product stopped while the mail server was being talked to; a person decides whether it is sent again
    UNCERTAIN;

    public Set<MailState> next() {
        return switch (this) {
            case WAITING -> of(SENDING);
            case SENDING -> of(SENT, WAITING, FAILED, UNCERTAIN);
            case FAILED, UNCERTAIN -> of(WAITING);
            case SENT -> noneOf(MailState.class);
        };
    }
}
