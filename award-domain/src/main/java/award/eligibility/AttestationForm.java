package award.eligibility;

import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Condition;
import award.scheme.rule.Mark;
import award.scheme.rule.Matter;
import award.scheme.rule.Test;
import award.shared.Citation;
import java.util.List;

/// What a checker has to decide on for a candidate of one kind (核定事项): every condition and mark that is not answered by facts alone.
public record AttestationForm(List<Line> lines) {

    /// @param key    of the condition or mark
    /// @param name   in the regulation's words
    /// @param binding whether a rejection refuses; a mark rejected is only not shown
    public record Line(Citation clause, String key, String name, boolean binding) {}

    public AttestationForm {
        lines = List.copyOf(lines);
    }

    public static AttestationForm of(Regulation regulation, AwardeeKind kind) {
        return new AttestationForm(regulation.rules().matters()
                .filter(matter -> isAsked(matter, kind) && isDecided(matter.test()))
                .map(matter -> new Line(matter.clause(), matter.key(), matter.name(), matter instanceof Condition))
                .toList());
    }

    private static boolean isAsked(Matter matter, AwardeeKind kind) {
        return switch (matter) {
            case Condition condition -> condition.scope().covers(kind);
            case Mark mark -> true;
        };
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
