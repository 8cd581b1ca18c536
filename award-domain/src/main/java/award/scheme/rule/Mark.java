package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// What a regulation encourages (鼓励申报): shown as a mark in lists and filters, never a bar.
public record Mark(Citation clause, String key, String name, Test test) implements Matter {

    @Override
    public Message says() {
        return Message.message("scheme.mark", name, test.says());
    }
}
