package award.review;

import award.scheme.Regulation;
import award.scheme.rule.Conduct.Misconduct;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Misconduct held against the regulation (工作纪律): what may follow from it, and who may not sit on a panel because of it.
public final class ConductCheck {

    private ConductCheck() {}

    /// The clause by which all that was decided may follow, if the regulation has one for somebody of this kind.
    public static Optional<Citation> basis(Regulation regulation, NewConductCase decided) {
        return regulation.rules().misconduct()
                .filter(rule -> rule.who().contains(decided.who()) && rule.consequences().containsAll(decided.penalties()))
                .map(Misconduct::clause).findFirst();
    }

    /// Refuses every member who has lost the right to review; nothing when all may sit.
    public static Findings seats(List<Panelist> panel, List<ConductRow> decided, LocalDate day) {
        return new Findings(decided.stream().filter(row -> row.barsReviewOn(day))
                .flatMap(row -> panel.stream().filter(row::means).map(member -> barred(row, member)))
                .toList());
    }

    private static Finding barred(ConductRow row, Panelist member) {
        var until = row.restoration().map(given -> Until.day(given.day())).orElse(Until.CHANGED_FACTS);
        return new Finding(row.clause(), Answer.unmet(until, "review.conduct.barred", member.name(), row.decidedOn(), row.authority(), row.document()));
    }
}
