package award.edition.model;

import award.edition.StageEnd;
import award.scheme.rule.Stage;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.ArrayList;

/// What must hold for a stage to end as it is said to have ended (阶段办结条件).
///
/// @param runsSince the end of the stage before, or its last step
/// @param today     a day to come cannot be recorded
public record StageConditions(Stage stage, LocalDate runsSince, LocalDate today) {

    public Findings of(StageEnd end) {
        var findings = new ArrayList<Finding>();
        findings.add(day(end.endedOn()));
        if (needsDocument()) findings.add(document(end.document()));
        return new Findings(findings);
    }

    /// Whether the stage ends with somebody's paper: an approval, a decision, a notice to all.
    public boolean needsDocument() {
        return switch (stage.kind()) {
            case LAUNCH, CALL, LEADING_GROUP, GOVERNMENT_APPROVAL, COMMENDATION -> true;
            case APPLICATION, RECOMMENDATION, QUALIFICATION, LIST_NOTICE, DOCUMENT_REVIEW, GUIDANCE, SITE_LIST, SURVEY,
                 SITE_REVIEW, COMPOSITE, CONSULTATION, COMMITTEE, PUBLIC_NOTICE, CONFERRAL -> false;
        };
    }

    private Finding day(LocalDate endedOn) {
        if (endedOn.isAfter(today)) return unmet("edition.endInFuture", endedOn);
        if (endedOn.isBefore(runsSince)) return unmet("edition.endBeforeStart", endedOn, runsSince);
        return new Finding(stage.clause(), Answer.MET).withFact("edition.endedOn", stage.name(), endedOn);
    }

    private Finding document(String number) {
        return number.isBlank()
                ? unmet("edition.documentMissing", stage.name())
                : new Finding(stage.clause(), Answer.MET).withFact("edition.document", number);
    }

    private Finding unmet(String key, Object... args) {
        return new Finding(stage.clause(), Answer.unmet(Until.CHANGED_FACTS, key, args));
    }
}
