package award.scheme.file;

import award.scheme.ExpressionLanguage.BadExpressionException;
import award.scheme.FigureLanguage;
import award.scheme.Formula;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Column;
import award.scheme.rule.FormBlock.ColumnType;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.FormBlock.Need;
import award.scheme.rule.FormBlock.Severity;
import award.scheme.rule.FormRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// In which form one applies: blocks, columns, indicators with their formulas.
final class FormSection extends Section {

    FormSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    List<FormRule> forms() {
        return rules.entries("forms", entry -> {
            var blocks = distinct(entry, "blocks", entry.entries("blocks", FormSection::block), FormBlock::key);
            return made(entry, "blocks", key -> new FormRule(
                    clause(entry), entry.one("kind", AwardeeKind.class), entry.text("name"), blocks));
        });
    }

    private static FormBlock block(Entry entry) {
        return switch (entry.text("kind")) {
            case "register" -> new FormBlock.Register(entry.text("key"), entry.text("name"));
            case "lines" -> lines(entry);
            case "figures" -> figures(entry);
            case "essay" -> made(entry, "limit", limit -> new FormBlock.Essay(
                    entry.text("key"), entry.text("name"), entry.number(limit), entry.textIfAny("hint").orElse(""), need(entry)));
            case "selfAssessment" -> made(entry, "limit", limit -> new FormBlock.SelfAssessment(
                    entry.text("key"), entry.text("name"), entry.number(limit)));
            case "evidence" -> new FormBlock.Evidence(entry.text("key"), entry.text("name"), distinct(entry, "proofs",
                    entry.entries("proofs", proof -> new FormBlock.Proof(proof.text("key"), proof.text("name"), need(proof))),
                    FormBlock.Proof::key));
            case "commitment" -> made(entry, "pledges", pledges -> new FormBlock.Commitment(
                    entry.text("key"), entry.text("name"), entry.texts(pledges)));
            case "opinion" -> made(entry, "lines", lines -> new FormBlock.Opinion(
                    entry.text("key"), entry.text("name"), entry.number(lines)));
            default -> throw unknownKind(entry, "register, lines, figures, essay, selfAssessment, evidence, commitment, opinion");
        };
    }

    private static FormBlock lines(Entry entry) {
        var columns = distinct(entry, "columns", entry.entries("columns", column -> new Column(column.text("key"), column.text("name"),
                column.one("type", ColumnType.class, ColumnType.TEXT), column.texts("choices"), need(column))), Column::key);
        return made(entry, "most", most -> new FormBlock.Lines(
                entry.text("key"), entry.text("name"), entry.number("least", 0), entry.number(most), columns));
    }

    private static FormBlock figures(Entry entry) {
        var keys = entry.entries("indicators").stream().map(indicator -> indicator.text("key")).toList();
        var language = language(entry, keys);
        var indicators = distinct(entry, "indicators", entry.entries("indicators", indicator -> indicator(indicator, language)), Indicator::key);
        var checks = entry.entries("checks", check -> new FormBlock.Check(
                formula(check, "holds", language::condition), check.text("says"), check.one("severity", Severity.class)));
        return made(entry, "years", years -> new FormBlock.Figures(
                entry.text("key"), entry.text("name"), entry.number(years), indicators, checks));
    }

    private static FigureLanguage language(Entry entry, List<String> keys) {
        try {
            return new FigureLanguage(keys);
        } catch (IllegalArgumentException badName) {
            throw entry.refuse("indicators", "scheme.fault.outOfBounds", "indicators", String.valueOf(badName.getMessage()));
        }
    }

    private static Indicator indicator(Entry entry, FigureLanguage language) {
        var computed = entry.has("computed") ? Optional.of(formula(entry, "computed", language::number)) : Optional.<Formula>empty();
        var asks = entry.several("asks", Asks.class);
        return made(entry, "decimals", decimals -> new Indicator(entry.text("key"), entry.text("name"), entry.textIfAny("unit").orElse(""),
                entry.number(decimals), computed, asks.contains(Asks.BASE_YEAR), asks.contains(Asks.RANK), need(entry)));
    }

    /// What an indicator asks for besides its years: the year before the first (基期), the rank in the industry (行业排名).
    private enum Asks { BASE_YEAR, RANK }

    private static Formula formula(Entry entry, String key, Function<String, Formula> language) {
        try {
            return language.apply(entry.text(key));
        } catch (BadExpressionException fault) {
            throw entry.refuse(key, fault.says().key(), fault.says().args().toArray());
        }
    }

    private static Need need(Entry entry) {
        return entry.one("need", Need.class, Need.REQUIRED);
    }

    private static <T> List<T> distinct(Entry entry, String section, List<T> parts, Function<T, String> key) {
        if (!entry.has(section)) throw entry.missing(section);
        var seen = new HashSet<String>();
        parts.stream().map(key).filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw entry.refuse(section, "scheme.fault.keyTwice", section, twice);
        });
        return parts;
    }
}
