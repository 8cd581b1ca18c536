package award.scheme;

import award.scheme.rule.Parameter;
import award.scheme.rule.Reading;
import award.shared.Citation;
import award.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One version of an award's rule book (管理办法): its text clause by clause and its parameters.
///
/// Made only by reading a file as a whole ([award.scheme.file.RegulationFile]); immutable; known by the hash of its file.
///
/// @param scheme   key of the award
/// @param award    name of the award, 奖项名称
/// @param version  key of this version within the scheme
/// @param title    of the rule book
/// @param holding  whether its text is held
/// @param effect   from when it holds
/// @param replaces the version before it, if known
/// @param hash     SHA-256 of the file, in hexadecimal
public record Regulation(
        String scheme,
        String award,
        String version,
        String title,
        Holding holding,
        Effect effect,
        Optional<String> replaces,
        List<Clause> clauses,
        Rules rules,
        List<Reading> readings,
        String hash) {

    /// Whether the words of the regulation are at hand (全文已录), or only what later texts tell of it (未存全文).
    public enum Holding { HELD, NOT_HELD }

    /// From which day a regulation holds (施行日期).
    ///
    /// @param certainty whether the text names the day, or the day is this file's reading of a blank in a draft
    public record Effect(Citation clause, LocalDate from, DayCertainty certainty) implements Parameter {

        @Override
        public Message says() {
            return switch (certainty) {
                case STATED -> Message.message("scheme.effect.stated", from);
                case ASSUMED -> Message.message("scheme.effect.assumed", from);
            };
        }
    }

    /// 文本明定, 文本空缺而暂定.
    public enum DayCertainty { STATED, ASSUMED }

    public Regulation {
        Objects.requireNonNull(rules);
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
    }

    /// The same regulation with the rules that hold where readings are taken in another sense.
    ///
    /// @param senses key of the sense by key of the reading; a sense that is not known changes nothing
    public Regulation under(Map<String, String> senses) {
        var changes = readings.stream()
                .flatMap(reading -> reading.sense(senses.getOrDefault(reading.key(), Reading.AS_CHOSEN)).stream())
                .flatMap(sense -> sense.changes().stream())
                .toList();
        var changed = rules;
        for (var change : changes) changed = changed.under(change);
        return new Regulation(scheme, award, version, title, holding, effect, replaces, clauses, changed, readings, hash);
    }

    public Optional<Reading> reading(String key) {
        return readings.stream().filter(reading -> reading.key().equals(key)).findFirst();
    }

    /// All clauses and items, in the order of the text.
    public Stream<Clause> everyClause() {
        return clauses.stream().flatMap(Clause::all);
    }

    /// Everything that a clause of this regulation says as a parameter: rules, day of effect, readings.
    public Stream<Parameter> parameters() {
        return Stream.of(rules.all(), Stream.of(effect), readings.stream()).flatMap(parameters -> parameters);
    }

    public Optional<Clause> clause(Citation citation) {
        return everyClause().filter(clause -> clause.citation().equals(citation)).findFirst();
    }

    /// A citation as a reader expects it: the label of the clause. Where the text is not held, the clause's number.
    public String label(Citation citation) {
        return clause(citation).map(Clause::label).orElse(citation.clause());
    }

    public Citation cite(String clause) {
        return new Citation(scheme, clause);
    }

    /// Name of a tier; the key itself for a tier of another version that this one no longer has.
    public String tierName(String key) {
        return rules.tiers().stream().filter(tier -> tier.key().equals(key)).map(tier -> tier.name()).findFirst().orElse(key);
    }

    /// Scheme and version, as files and addresses name it: `beijing@2020`.
    public String id() {
        return scheme + "@" + version;
    }

    /// The name by which messages speak of this regulation.
    public Message says() {
        return Message.message("scheme.regulation", title);
    }
}
