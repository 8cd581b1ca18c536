package award.application.form;

import static award.shared.Message.message;

import award.application.FactForm;
import award.scheme.rule.AwardeeKind;
import java.util.List;
import java.util.stream.Stream;

/// The fields of the block that tells who applies: what stands in the register, and the facts that the conditions ask for.
final class RegisterFields {

    private RegisterFields() {}

    static Stream<FormField> of(String block, AwardeeKind kind, FactForm facts) {
        var identity = switch (kind) {
            case ORGANISATION -> Stream.of(
                    field(block, "name", FieldType.TEXT, true), field(block, "code", FieldType.TEXT, true),
                    field(block, "representative", FieldType.TEXT, true), field(block, "address", FieldType.TEXT, true),
                    field(block, "staff", FieldType.NUMBER, true), field(block, "revenue", FieldType.NUMBER, true),
                    field(block, "assets", FieldType.NUMBER, true));
            case INDIVIDUAL -> Stream.of(
                    new FormField(block + ".name", message("application.register.personName"), FieldType.TEXT, List.of(), true, 0), field(block, "employer", FieldType.TEXT, true),
                    field(block, "post", FieldType.TEXT, true), field(block, "address", FieldType.TEXT, false));
        };
        return Stream.concat(identity, facts.fields().stream().map(fact -> new FormField(block + "." + fact.key(), fact.label(),
                ApplicationForm.typeOf(fact), fact.choices(), true, 0)));
    }

    private static FormField field(String block, String key, FieldType type, boolean required) {
        return new FormField(block + "." + key, message("application.register." + key), type, List.of(), required, 0);
    }
}
