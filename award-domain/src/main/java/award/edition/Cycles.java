package award.edition;

import award.scheme.Rules;
import award.scheme.rule.Cycle;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Whether an edition may be held in a year (评选周期).
public final class Cycles {

    private Cycles() {}

    /// @param lastHeld  year of the edition before, if there was one
    /// @param programme the approval of that year; asked for only where the award is held on approval
    /// @throws IllegalStateException when the regulation says nothing of a cycle
    public static Finding mayBeHeld(Rules rules, int year, OptionalInt lastHeld, Optional<Programme> programme) {
        return switch (rules.cycle().orElseThrow(() -> new IllegalStateException("no cycle"))) {
            case Cycle.EveryYears every -> every(every, year, lastHeld);
            case Cycle.OnApproval approval -> onApproval(approval, year, programme);
        };
    }

    /// Whether a recorded decision can put an edition outside the cycle. Where each edition needs its approval, that approval is the decision.
    public static boolean allowsExtraordinary(Rules rules) {
        return rules.cycle().filter(Cycle.EveryYears.class::isInstance).isPresent();
    }

    private static Finding onApproval(Cycle.OnApproval cycle, int year, Optional<Programme> programme) {
        return programme
                .map(entry -> new Finding(cycle.clause(), Answer.MET)
                        .withFact("edition.inProgramme", year, entry.authority(), entry.document(), entry.approvedOn()))
                .orElseGet(() -> new Finding(cycle.clause(), Answer.unmet(Until.CHANGED_FACTS, "edition.notInProgramme", year)));
    }

    private static Finding every(Cycle.EveryYears cycle, int year, OptionalInt lastHeld) {
        if (lastHeld.isEmpty()) return new Finding(cycle.clause(), Answer.MET).withStep("edition.first", year);
        int next = lastHeld.getAsInt() + cycle.years();
        var answer = year >= next
                ? Answer.MET
                : Answer.unmet(Until.day(LocalDate.of(next, 1, 1)), "edition.tooEarly", year, next);
        return new Finding(cycle.clause(), answer)
                .withFact("edition.lastHeld", lastHeld.getAsInt())
                .withStep("edition.next", lastHeld.getAsInt(), cycle.years(), next);
    }
}
