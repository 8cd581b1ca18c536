package award.eligibility.service;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacyId;
import award.application.Examined;
import award.application.service.CandidacyDesk;
import award.edition.EditionId;
import award.eligibility.Examination;
import award.eligibility.model.ExaminationOnFile;
import award.eligibility.model.ExaminationOnFile.Law;
import award.eligibility.store.Examinations;
import award.scheme.Regulation;
import award.scheme.rule.Mark;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the law to candidates and keeps facts and answers: one or many, with the same number of queries.
@ApplicationScoped
class Examiner {

    @Inject DossierClerk clerk;
    @Inject CandidacyDesk candidates;
    @Inject Examinations examinations;
    @Inject Clock clock;

    /// What one examination came to.
    record Outcome(ExaminationOnFile kept, Weighed weighed, Findings findings) {}

    /// By candidate; those that do not exist are left out.
    Map<CandidacyId, Outcome> examine(EditionId edition, Collection<CandidacyId> ids, Regulation regulation, String by) {
        var outcomes = new LinkedHashMap<CandidacyId, Outcome>();
        for (var weighed : clerk.of(edition, ids, regulation)) outcomes.put(weighed.candidate().id(), examine(weighed, regulation, by));
        examinations.add(outcomes.values().stream().map(Outcome::kept).toList());
        candidates.note(outcomes.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> noted(one.getValue(), regulation))));
        return outcomes;
    }

    private Outcome examine(Weighed weighed, Regulation regulation, String by) {
        var findings = Examination.examine(regulation, weighed.dossier());
        var kept = new ExaminationOnFile(weighed.candidate().id(), clock.instant(), by,
                new Law(regulation.scheme(), regulation.version(), regulation.hash()), findings, examinations.papers(weighed.dossier(), findings));
        return new Outcome(kept, weighed, findings);
    }

    private Examined noted(Outcome outcome, Regulation regulation) {
        List<String> marks = Examination.marks(regulation, outcome.weighed().dossier()).stream().map(Mark::name).toList();
        return new Examined(outcome.findings().verdict(), outcome.findings().refusals().size(), outcome.findings().questions().size(), marks,
                outcome.weighed().size(), outcome.kept().at());
    }
}
