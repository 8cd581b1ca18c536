package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What follows from a fault (罚则): on which ground, in which time, with which consequences.
///
/// @param key    of the ground within its scheme
/// @param name   the ground in the regulation's words
/// @param window when the fault must have happened for this to follow
/// @param ban    how long no application is accepted, if the text says so
public record Sanction(
        Citation clause, String key, String name, Window window, Set<Consequence> consequences, Optional<Ban> ban)
        implements Parameter {

    public Sanction {
        if (consequences.isEmpty()) throw new IllegalArgumentException("a sanction has a consequence");
        consequences = Set.copyOf(EnumSet.copyOf(consequences));
    }

    /// When a fault must have happened.
    public sealed interface Window {

        /// While applying or under review, before the award (尚未授奖的).
        record BeforeAward() implements Window {}

        /// At any time after the award (已经授奖的、获奖后).
        record AfterAward() implements Window {}

        /// Within so many years of the award (自获奖之日起 n 年内).
        record WithinYears(int years, Clock from) implements Window {}
    }

    /// What follows.
    public enum Consequence {
        /// 取消评选资格.
        DISQUALIFY,
        /// 停止使用称号和标识.
        SUSPEND_TITLE,
        /// 撤销奖项.
        REVOKE,
        /// 收回证书、奖杯、奖牌.
        RECOVER_TROPHY,
        /// 追缴奖金、资助经费.
        RECOVER_MONEY,
        /// 向社会公开、公告、曝光.
        PUBLISH,
        /// 一定期限内不再受理申报.
        REFUSE_APPLICATIONS
    }

    /// How long no application is accepted.
    public record Ban(int years, Clock from) {}

    @Override
    public Message says() {
        var span = switch (window) {
            case Window.BeforeAward before -> Message.message("scheme.sanction.beforeAward");
            case Window.AfterAward after -> Message.message("scheme.sanction.afterAward");
            case Window.WithinYears within -> Message.message("scheme.sanction.withinYears", within.years(), Message.name(within.from()));
        };
        return ban
                .map(term -> Message.message("scheme.sanction.withBan", name, span, said(), term.years(), Message.name(term.from())))
                .orElseGet(() -> Message.message("scheme.sanction.plain", name, span, said()));
    }

    private Message said() {
        return consequenceNames().stream().reduce((some, next) -> Message.message("scheme.and", some, next)).orElseThrow();
    }

    public List<Message> consequenceNames() {
        return consequences.stream().sorted().map(Message::name).toList();
    }
}
