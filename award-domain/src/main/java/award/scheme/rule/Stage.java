package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.Optional;

/// A stage (阶段) of an edition's path: a kind of work at a place in the order, by its clause.
///
/// @param key    of the stage within its path
/// @param name   as the regulation calls it
/// @param notice key of the notice rule that this stage carries out, if it publishes a list
public record Stage(Citation clause, String key, StageKind kind, String name, Optional<String> notice) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.stage", name, Message.name(kind));
    }
}
