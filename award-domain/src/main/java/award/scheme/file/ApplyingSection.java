package award.scheme.file;

import award.scheme.Expression;
import award.scheme.ExpressionLanguage;
import award.scheme.ExpressionLanguage.BadExpressionException;
import award.scheme.rule.Condition;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.Mark;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.RecordKind;
import award.scheme.rule.Test;
import java.util.List;
import java.util.Set;

/// Who may apply: declared facts, conditions, marks.
final class ApplyingSection extends Section {

    ApplyingSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    List<FactDeclaration> facts() {
        return rules.entries("facts", entry -> new FactDeclaration(
                clause(entry), entry.text("key"), entry.text("name"), entry.one("type", FactType.class), entry.texts("choices")));
    }

    ExpressionLanguage language(List<FactDeclaration> facts) {
        try {
            return new ExpressionLanguage(facts);
        } catch (IllegalArgumentException badName) {
            throw rules.refuse("facts", "scheme.fault.outOfBounds", "facts", String.valueOf(badName.getMessage()));
        }
    }

    List<Condition> conditions(ExpressionLanguage language) {
        return rules.entries("conditions", entry ->
                new Condition(clause(entry), scope(entry), entry.text("name"), test(entry, language)));
    }

    List<Mark> marks(ExpressionLanguage language) {
        return rules.entries("marks", entry ->
                new Mark(clause(entry), entry.text("key"), entry.text("name"), test(entry, language)));
    }

    private static Test test(Entry entry, ExpressionLanguage language) {
        var test = kindOfTest(entry, language);
        return switch (entry.one("firmness", Firmness.class, Firmness.FIRM)) {
            case FIRM -> test;
            case IN_PRINCIPLE -> new Test.InPrinciple(test);
        };
    }

    private static Test kindOfTest(Entry entry, ExpressionLanguage language) {
        return switch (entry.text("kind")) {
            case "attested" -> new Test.Attested();
            case "registeredIn" -> new Test.RegisteredIn(entry.text("division"), entry.text("area"));
            case "operatingYears" -> new Test.OperatingYears(entry.number("years"));
            case "workYears" -> new Test.WorkYears(entry.number("years"), entry.number("localYears", 0));
            case "cleanRecord" -> made(entry, "records", records -> new Test.CleanRecord(
                    Set.copyOf(entry.several(records, RecordKind.class)), entry.number("years", 0)));
            case "computed" -> new Test.Computed(
                    entry.has("when") ? expression(entry, "when", language) : language.compile("true"),
                    expression(entry, "holds", language));
            case "improvedOnLast" -> new Test.ImprovedOnLast();
            default -> throw unknownKind(entry, "attested, registeredIn, operatingYears, workYears, cleanRecord, computed, improvedOnLast");
        };
    }

    private static Expression expression(Entry entry, String key, ExpressionLanguage language) {
        try {
            return language.compile(entry.text(key));
        } catch (BadExpressionException fault) {
            throw entry.refuse(key, "scheme.fault.expression", fault.getMessage());
        }
    }
}
