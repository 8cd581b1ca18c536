package award.application.service;

import award.application.ApplicationSheet;
import award.application.ApplicationTerm.Phase;
import award.application.model.ApplicationPeriod;
import award.application.store.Applications;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Says whether it is the time for something, to the second, and why not.
@ApplicationScoped
class TimeOfApplying {

    @Inject Applications applications;
    @Inject EditionReader editions;
    @Inject Clock clock;

    /// Why an application cannot be begun or handed in at a moment; empty when it can.
    ///
    /// @param allowed the phases in which it could
    Optional<Finding> refusal(EditionId edition, Instant moment, List<Phase> allowed) {
        var period = applications.period(edition);
        if (period.isEmpty()) return Optional.of(unmet(edition, "application.time.notLaid"));
        var term = period.get().term();
        var phase = term.at(moment);
        return allowed.contains(phase) ? Optional.empty() : Optional.of(switch (phase) {
            case AHEAD -> unmet(edition, "application.time.ahead", term.opens());
            case OPEN, GRACE, OVER -> unmet(edition, "application.time.over", term.closes());
        });
    }

    /// Why corrections cannot be handed in any more; empty while the last day for them runs.
    Optional<Finding> tooLateToCorrect(ApplicationSheet sheet, Instant moment) {
        var last = sheet.correctBy().orElseThrow();
        return LocalDate.ofInstant(moment, clock.getZone()).isAfter(last)
                ? Optional.of(unmet(sheet.edition(), "application.time.correctionOver", last))
                : Optional.empty();
    }

    /// The next number in the edition's book of receipts.
    int takeNumber(EditionId edition) {
        return applications.lockPeriod(edition).map(ApplicationPeriod::takeNumber)
                .orElseThrow(() -> new IllegalStateException("no time of applying for edition " + edition));
    }

    private Finding unmet(EditionId edition, String key, Object... args) {
        return new Finding(clause(edition), Answer.unmet(Until.CHANGED_FACTS, key, args));
    }

    private Citation clause(EditionId edition) {
        return editions.regulationOf(edition).rules().stage(StageKind.APPLICATION).map(stage -> stage.clause()).orElseThrow();
    }
}
