package award.scheme.file;

import award.scheme.Expression;
import award.scheme.ExpressionLanguage;
import award.scheme.ExpressionLanguage.BadExpressionException;
import award.scheme.rule.Condition;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.Mark;
import award.scheme.rule.OfficialList;
import award.scheme.rule.OfficialList.Year;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.RecordKind;
import award.scheme.rule.ScreeningRule;
import award.scheme.rule.ScreeningRule.Ask;
import award.scheme.rule.ScreeningRule.Informed;
import award.scheme.rule.Test;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who may apply: declared facts, conditions, marks, and what their examination owes.
final class ApplyingSection extends Section {

    ApplyingSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    List<FactDeclaration> facts() {
        return rules.entries("facts", entry -> new FactDeclaration(
                clause(entry), entry.text("key"), entry.text("name"), entry.one("type", FactType.class), entry.texts("choices"),
                official(entry, entry.one("of", Year.class, Year.LATEST))));
    }

    private static Optional<OfficialList> official(Entry entry, Year year) {
        return entry.textIfAny("official").map(label -> new OfficialList(label, year));
    }

    Optional<ScreeningRule> screening() {
        return rules.entry("screening", entry -> new ScreeningRule(
                clause(entry), Set.copyOf(entry.several("asks", Ask.class)), entry.one("informs", Informed.class)));
    }

    ExpressionLanguage language(List<FactDeclaration> facts) {
        try {
            return new ExpressionLanguage(facts);
        } catch (IllegalArgumentException badName) {
            throw rules.refuse("facts", "scheme.fault.outOfBounds", "facts", String.valueOf(badName.getMessage()));
        }
    }

    List<Condition> conditions(List<FactDeclaration> facts, ExpressionLanguage language) {
        return rules.entries("conditions", entry ->
                new Condition(clause(entry), entry.text("key"), scope(entry), entry.text("name"), test(entry, facts, language)));
    }

    List<Mark> marks(List<FactDeclaration> facts, ExpressionLanguage language) {
        return rules.entries("marks", entry ->
                new Mark(clause(entry), entry.text("key"), entry.text("name"), kindOfTest(entry, facts, language)));
    }

    /// The kind of test, weakened where the text says 原则上, and asked only of those of whom the text asks it.
    private static Test test(Entry entry, List<FactDeclaration> facts, ExpressionLanguage language) {
        var kind = kindOfTest(entry, facts, language);
        var firm = switch (entry.one("firmness", Firmness.class, Firmness.FIRM)) {
            case FIRM -> kind;
            case IN_PRINCIPLE -> new Test.InPrinciple(kind);
        };
        return entry.has("when") ? new Test.OnlyWhen(expression(entry, "when", language), firm) : firm;
    }

    private static Test kindOfTest(Entry entry, List<FactDeclaration> facts, ExpressionLanguage language) {
        return switch (entry.text("kind")) {
            case "attested" -> new Test.Attested();
            case "registeredIn" -> new Test.RegisteredIn(entry.text("division"), entry.text("area"));
            case "operatingYears" -> new Test.OperatingYears(entry.number("years"));
            case "workYears" -> new Test.WorkYears(entry.number("years"), entry.number("localYears", 0));
            case "cleanRecord" -> made(entry, "records", records -> new Test.CleanRecord(
                    Set.copyOf(entry.several(records, RecordKind.class)), entry.number("years", 0)));
            case "computed" -> new Test.Computed(expression(entry, "holds", language));
            case "yearsSince" -> yearsSince(entry, facts);
            case "improvedOnLast" -> new Test.ImprovedOnLast();
            default -> throw unknownKind(entry, "attested, registeredIn, operatingYears, workYears, cleanRecord, computed, yearsSince, improvedOnLast");
        };
    }

    private static Test yearsSince(Entry entry, List<FactDeclaration> facts) {
        var key = entry.text("fact");
        return facts.stream()
                .filter(fact -> fact.key().equals(key) && fact.type() == FactType.DAY)
                .findFirst()
                .map(fact -> new Test.YearsSince(key, fact.name(), entry.number("years")))
                .orElseThrow(() -> entry.refuse("fact", "scheme.fault.noSuchDay", key));
    }

    private static Expression expression(Entry entry, String key, ExpressionLanguage language) {
        try {
            return language.compile(entry.text(key));
        } catch (BadExpressionException fault) {
            throw entry.refuse(key, fault.says().key(), fault.says().args().toArray());
        }
    }
}
