package award.eligibility;

import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Test;
import award.shared.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What a checker has to decide on for a candidate of one kind (核定事项): every clause that is not answered by facts alone.
public record AttestationForm(List<Line> lines) {

    /// @param name   the condition or mark in the regulation's words
    /// @param binding whether a rejection refuses; a mark rejected is only not shown
    public record Line(Citation clause, String name, boolean binding) {}

    public AttestationForm {
        lines = List.copyOf(lines);
    }

    public static AttestationForm of(Regulation regulation, AwardeeKind kind) {
        var rules = regulation.rules();
        var byClause = new LinkedHashMap<Citation, Line>();
        Stream.concat(
                        rules.conditions().stream().filter(condition -> condition.scope().covers(kind) && isDecided(condition.test()))
                                .map(condition -> new Line(condition.clause(), condition.name(), true)),
                        rules.marks().stream().filter(mark -> isDecided(mark.test()))
                                .map(mark -> new Line(mark.clause(), mark.name(), false)))
                .forEach(line -> byClause.merge(line.clause(), line, AttestationForm::both));
        return new AttestationForm(List.copyOf(byClause.values()));
    }

    /// Two matters under one clause are decided together.
    private static Line both(Line first, Line second) {
        return new Line(first.clause(), first.name() + "；" + second.name(), first.binding() || second.binding());
    }

    private static boolean isDecided(Test test) {
        return switch (test) {
            case Test.Attested attested -> true;
            case Test.ImprovedOnLast improved -> true;
            case Test.InPrinciple principle -> true;
            case Test.OnlyWhen only -> isDecided(only.test());
            case Test.RegisteredIn area -> false;
            case Test.OperatingYears years -> false;
            case Test.WorkYears years -> false;
            case Test.CleanRecord clean -> false;
            case Test.Computed computed -> false;
            case Test.YearsSince since -> false;
        };
    }
}
