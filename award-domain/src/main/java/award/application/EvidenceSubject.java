package award.application;

import static award.shared.Message.message;

import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Criteria;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormRule;
import award.shared.Message;
import java.util.List;
import java.util.stream.Stream;

/// Something that evidence can prove (证明事项).
///
/// @param key      as corrections and evidence name it: `evidence.tax` of a form's block, `condition.…`, `item.4.1`
/// @param required whether an application is not handed in without it
public record EvidenceSubject(String key, Message label, boolean required) {

    /// Where corrections and gaps are put that are about evidence as a whole, when the form has no block of it.
    public static final String BLOCK = "evidence";

    /// What an applicant of this kind may prove: first what its form asks for, then the conditions, then the items of the criteria.
    public static List<EvidenceSubject> of(Regulation regulation, AwardeeKind kind) {
        var rules = regulation.rules();
        return Stream.of(
                        proofs(rules.forms().stream().filter(form -> form.kind() == kind)),
                        rules.conditions().stream().filter(condition -> condition.scope().covers(kind))
                                .map(condition -> new EvidenceSubject("condition." + condition.key(), word(condition.name()), false)),
                        rules.criteria().stream().flatMap(Criteria::items)
                                .map(item -> new EvidenceSubject("item." + item.number(), message("application.evidence.item", item.number(), item.name()), false)))
                .flatMap(subjects -> subjects).toList();
    }

    private static Stream<EvidenceSubject> proofs(Stream<FormRule> forms) {
        return forms.flatMap(form -> form.blocks().stream())
                .flatMap(block -> block instanceof FormBlock.Evidence evidence ? evidence.proofs().stream().map(proof -> subject(evidence, proof)) : Stream.of());
    }

    private static EvidenceSubject subject(FormBlock.Evidence block, FormBlock.Proof proof) {
        return new EvidenceSubject(block.key() + "." + proof.key(), word(proof.name()), proof.need() == FormBlock.Need.REQUIRED);
    }

    private static Message word(String name) {
        return message("application.word", name);
    }
}
