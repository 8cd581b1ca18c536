package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;

/// A fact about applicants that the scheme's expressions may speak of (指标).
///
/// @param key     its name in expressions
/// @param choices what a choice may be; empty for other types
public record FactDeclaration(Citation clause, String key, String name, FactType type, List<String> choices)
        implements Parameter {

    public FactDeclaration {
        choices = List.copyOf(choices);
    }

    /// 文字选项, 是否, 整数, 日期.
    public enum FactType { CHOICE, YES_NO, NUMBER, DAY }

    @Override
    public Message says() {
        return Message.message("scheme.fact", name, Message.name(type));
    }
}
