package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;

/// A fact about applicants that the scheme's expressions may speak of (指标).
///
/// @param key     its name in expressions
/// @param choices  what a choice may be; empty for other types
/// @param official the list of an authority that tells it too, if there is one
public record FactDeclaration(
        Citation clause, String key, String name, FactType type, List<String> choices, Optional<OfficialList> official)
        implements Parameter {

    public FactDeclaration {
        choices = List.copyOf(choices);
    }

    /// A fact that the applicant alone tells.
    public FactDeclaration(Citation clause, String key, String name, FactType type, List<String> choices) {
        this(clause, key, name, type, choices, Optional.empty());
    }

    /// 文字选项, 是否, 整数, 日期.
    public enum FactType { CHOICE, YES_NO, NUMBER, DAY }

    @Override
    public Message says() {
        return official
                .map(list -> Message.message("scheme.fact.official", name, Message.name(type), list.label()))
                .orElseGet(() -> Message.message("scheme.fact", name, Message.name(type)));
    }
}
