package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;

/// The form in which a kind of awardee applies (申报表): its blocks, in the order in which they are filled in and printed.
///
/// @param clause the clause that asks for the form
/// @param name   as it is printed at its head
public record FormRule(Citation clause, AwardeeKind kind, String name, List<FormBlock> blocks) implements Parameter {

    public FormRule {
        if (blocks.isEmpty()) throw new IllegalArgumentException("a form has blocks");
        blocks = List.copyOf(blocks);
    }

    public Optional<FormBlock> block(String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }

    @Override
    public Message says() {
        return Message.message("scheme.form", name, Message.name(kind), blocks.size());
    }
}
