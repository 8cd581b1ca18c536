package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A condition of applying (申报条件): what must be so, for whom.
///
/// @param scope of whom it is asked
/// @param name  the condition in a few words, as an office would head a column with it
public record Condition(Citation clause, Scope scope, String name, Test test) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.condition", name, test.says());
    }
}
