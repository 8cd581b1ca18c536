package award.scheme.rule;

import award.scheme.rule.FormBlock.Need;
import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// What is handed in by it (申报材料): the form itself, the self-assessment, and what must be proven.
    public List<String> papers() {
        return Stream.concat(Stream.of(name), blocks.stream().flatMap(FormRule::papers)).toList();
    }

    private static Stream<String> papers(FormBlock block) {
        return switch (block) {
            case FormBlock.SelfAssessment assessment -> Stream.of(assessment.name());
            case FormBlock.Evidence evidence -> evidence.proofs().stream().filter(proof -> proof.need() == Need.REQUIRED).map(FormBlock.Proof::name);
            default -> Stream.of();
        };
    }

    @Override
    public Message says() {
        return Message.message("scheme.form", name, Message.name(kind), blocks.size());
    }
}
