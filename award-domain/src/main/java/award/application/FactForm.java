package award.application;

import static award.shared.Message.message;

import award.application.FactField.Choice;
import award.party.BodyKind;
import award.party.Division;
import award.party.Divisions;
import award.party.Industry;
import award.party.SizeClass;
import award.scheme.Regulation;
import award.scheme.StandardFact;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.Test;
import award.shared.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts that one regulation asks an applicant of one kind for (申报指标): the form follows from the rules that use them,
/// so nothing is asked that no rule needs.
public record FactForm(List<FactField> fields) {

    public FactForm {
        fields = List.copyOf(fields);
    }

    public static FactForm of(Regulation regulation, AwardeeKind kind) {
        var rules = regulation.rules();
        var used = Stream.concat(
                        rules.conditions().stream().filter(condition -> condition.scope().covers(kind)).map(condition -> condition.test()),
                        rules.marks().stream().map(mark -> mark.test()))
                .flatMap(FactForm::factsOf)
                .collect(Collectors.toSet());
        return new FactForm(Stream.concat(
                        Arrays.stream(StandardFact.values()).filter(fact -> used.contains(fact.key()) && !fact.isToldByCourse()).map(FactForm::field),
                        rules.facts().stream().filter(fact -> used.contains(fact.key())).map(FactForm::field))
                .toList());
    }

    private static Stream<String> factsOf(Test test) {
        return switch (test) {
            case Test.Attested attested -> Stream.of();
            case Test.RegisteredIn area -> Stream.of(StandardFact.DIVISION.key());
            case Test.OperatingYears years -> Stream.of(StandardFact.OPERATING_SINCE.key());
            case Test.WorkYears years -> Stream.of(StandardFact.WORK_YEARS.key(), StandardFact.LOCAL_WORK_YEARS.key());
            case Test.CleanRecord clean -> Stream.of();
            case Test.Computed computed -> computed.holds().facts().stream();
            case Test.ImprovedOnLast improved -> Stream.of();
            case Test.YearsSince since -> Stream.of(since.fact());
            case Test.OnlyWhen only -> Stream.concat(only.when().facts().stream(), factsOf(only.test()));
            case Test.InPrinciple principle -> factsOf(principle.test());
        };
    }

    private static FactField field(StandardFact fact) {
        return new FactField(fact.key(), Message.name(fact), fact.type(), choices(fact));
    }

    private static FactField field(FactDeclaration fact) {
        return new FactField(fact.key(), message("application.word", fact.name()), fact.type(),
                fact.choices().stream().map(choice -> new Choice(choice, message("application.word", choice))).toList());
    }

    private static List<Choice> choices(StandardFact fact) {
        return switch (fact) {
            case DIVISION -> Divisions.shipped().all().stream().map(FactForm::choice).toList();
            case BODY_KIND -> Arrays.stream(BodyKind.values()).map(kind -> new Choice(kind.name(), Message.name(kind))).toList();
            case SIZE -> Arrays.stream(SizeClass.values()).map(size -> new Choice(size.name(), Message.name(size))).toList();
            case INDUSTRY -> sections();
            case OPERATING_SINCE, LEGAL_PERSON, WORK_YEARS, LOCAL_WORK_YEARS, RECOMMENDED -> List.of();
        };
    }

    private static Choice choice(Division division) {
        return new Choice(division.code(), message("application.division", division.code(), division.name()));
    }

    /// By section: the rules speak of the sections of GB/T 4754, not of what they are divided into.
    private static List<Choice> sections() {
        return Arrays.stream(Industry.values()).map(industry -> String.valueOf(industry.section())).distinct()
                .map(section -> new Choice(section, message("application.section." + section))).toList();
    }

    /// The declared texts as the rules know them; what is blank or malformed is not known.
    public Map<String, Object> read(Map<String, String> declared) {
        var known = new TreeMap<String, Object>();
        for (var field : fields) {
            var text = declared.getOrDefault(field.key(), "");
            field.value(text).ifPresent(value -> known.put(field.key(), value));
        }
        return known;
    }

    /// The fields that were filled with what they cannot hold.
    public List<FactField> malformed(Map<String, String> declared) {
        return fields.stream()
                .filter(field -> !declared.getOrDefault(field.key(), "").isBlank())
                .filter(field -> field.value(declared.get(field.key())).isEmpty())
                .toList();
    }

    /// What is given and asked for here; the rest is left out.
    public Map<String, String> keep(Map<String, String> declared) {
        var keys = fields.stream().map(FactField::key).collect(Collectors.toCollection(TreeSet::new));
        return declared.entrySet().stream()
                .filter(fact -> keys.contains(fact.getKey()) && fact.getValue() != null && !fact.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().strip()));
    }
}
