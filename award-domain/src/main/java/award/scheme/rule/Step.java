package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A step (环节) within a stage of the path: the act of a body that the text asks for before the stage may end.
///
/// What other rules already ask for (a notice, a vote, the check of each candidate) is no step of its own.
///
/// @param stage key of the stage that it belongs to
/// @param key   of the step within its regulation
/// @param body  whose act it is, in the regulation's words
/// @param name  what is done, in the regulation's words
public record Step(Citation clause, String stage, String key, StepKind kind, String body, String name) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.step", body, name, Message.name(kind));
    }
}
