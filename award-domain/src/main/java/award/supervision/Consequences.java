package award.supervision;

import award.scheme.Regulation;
import award.scheme.rule.Sanction;
import award.scheme.rule.Sanction.Consequence;
import award.scheme.rule.Sanction.Window;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What follows from a fault (处理后果).
///
/// @param finding      met when the sanction applies; not met, with the arithmetic, when the fault lies outside its time
/// @param consequences what follows; empty when the sanction does not apply
/// @param ban          how long no application is accepted, if the sanction says so
public record Consequences(Finding finding, Set<Consequence> consequences, Optional<Ban> ban) {

    public Consequences {
        consequences = Set.copyOf(consequences);
    }

    /// @throws IllegalArgumentException when the regulation knows no such ground
    public static Consequences of(Regulation regulation, Incident incident) {
        var sanction = regulation.rules().sanction(incident.ground())
                .orElseThrow(() -> new IllegalArgumentException(regulation.id() + " has no ground " + incident.ground()));
        var finding = applies(sanction, incident);
        return finding.answer() instanceof Answer.Met
                ? new Consequences(finding, sanction.consequences(), ban(sanction, incident.decidedOn()))
                : new Consequences(finding, Set.of(), Optional.empty());
    }

    /// The ban that a sanction brings when it is decided on that day.
    public static Optional<Ban> ban(Sanction sanction, LocalDate decidedOn) {
        return sanction.ban().map(term ->
                new Ban(sanction.clause(), sanction.name(), term.from().term(decidedOn, term.years())));
    }

    private static Finding applies(Sanction sanction, Incident incident) {
        var finding = new Finding(sanction.clause(), Answer.MET).withFact("supervision.happened", sanction.name(), incident.happened());
        return switch (sanction.window()) {
            case Window.BeforeAward before -> incident.awardedOn().isEmpty()
                    ? finding
                    : outside(finding, "supervision.alreadyAwarded", incident.awardedOn().get());
            case Window.AfterAward after -> incident.awardedOn().isPresent() ? finding : outside(finding, "supervision.notAwarded");
            case Window.WithinYears within -> incident.awardedOn()
                    .map(awarded -> withinYears(finding, within, awarded, incident.happened()))
                    .orElseGet(() -> outside(finding, "supervision.notAwarded"));
        };
    }

    private static Finding withinYears(Finding finding, Window.WithinYears within, LocalDate awarded, LocalDate happened) {
        var window = within.from().term(awarded, within.years());
        var reckoned = finding.withFact("supervision.awardedOn", awarded)
                .withStep("supervision.window", within.years(), window.first(), window.last());
        return window.contains(happened) ? reckoned : outside(reckoned, "supervision.outsideWindow", happened, window.first(), window.last());
    }

    private static Finding outside(Finding finding, String key, Object... args) {
        return new Finding(finding.clause(), Answer.unmet(Until.CHANGED_FACTS, key, args), finding.facts(), finding.reckoning());
    }
}
