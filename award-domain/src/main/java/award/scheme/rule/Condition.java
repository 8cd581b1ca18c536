package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A condition of applying (申报条件): what must be so, for whom.
///
/// @param scope of whom it is asked
public record Condition(Citation clause, String key, Scope scope, String name, Test test) implements Matter {

    @Override
    public Message says() {
        return Message.message("scheme.condition", name, test.says());
    }
}
