package award.honour.service;

import award.edition.EditionId;
import award.edition.Recording;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.service.StepDesk;
import award.scheme.rule.Step;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/// Puts a step of the path on record that another act carries out, once.
@ApplicationScoped
class StepTaking {

    @Inject StepDesk steps;

    /// @return what speaks against it; nothing when it was recorded, or is settled already
    Findings take(EditionId edition, Step step, LocalDate day, String document) {
        var sheet = steps.read(edition, step.key());
        if (sheet.line().isSettled()) return Findings.of();
        var entry = new StepRecord(step.key(), step.body(), day, document, StepOutcome.DONE, "", "");
        return steps.record(edition, sheet.version(), entry) instanceof Recording.Refused refused ? refused.findings() : Findings.of();
    }
}
