package award.scheme.rule;

import award.calendar.Period;
import award.shared.Citation;
import award.shared.Message;

/// A public notice (公示) that the procedure asks for: of which list, how long.
///
/// @param key  of the notice within its scheme
/// @param list what is published, in the regulation's words
public record NoticeRule(Citation clause, String key, String list, Period period, Length length) implements Parameter {

    /// 公示期为 n 日 says exactly how long; 不少于 n 日 says how long at least.
    public enum Length { EXACT, AT_LEAST }

    @Override
    public Message says() {
        return Message.message("scheme.notice", list, Message.name(length), period.length(), Message.name(period.unit()));
    }
}
