package award.application.service;

import award.application.ApplicationTerm.Phase;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.PendingRow;
import award.application.model.ApplicationPeriod;
import award.application.store.Applications;
import award.application.store.Candidacies;
import award.application.store.CandidacyRows;
import award.edition.DepartureAsked;
import award.edition.EditionId;
import award.edition.ListAsked;
import award.edition.StageClosing;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Answers for the candidates when an edition asks: who is on the list, and whether somebody is left undecided.
@ApplicationScoped
class CandidatesOfStage {

    @Inject Candidacies candidacies;
    @Inject CandidacyRows rows;
    @Inject Applications applications;
    @Inject Clock clock;

    void list(@Observes ListAsked question) {
        var states = question.stage().kind() == StageKind.PUBLIC_NOTICE
                ? Set.of(CandidacyState.PROPOSED)
                : EnumSet.of(CandidacyState.REGISTERED, CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED, CandidacyState.PROPOSED);
        var leaving = leaving(question.edition());
        question.answer(rows.all(new CandidacyQuery(question.edition(), states, "")).stream()
                .filter(row -> !leaving.contains(row.id())).map(CandidacyRow::name).toList());
    }

    /// Those about whom it is decided, though not released, that they do not go on: nobody shows them to the public any more.
    private Set<UUID> leaving(EditionId edition) {
        return rows.pending(edition).stream().filter(row -> row.state().isFinal() && row.state() != CandidacyState.AWARDED)
                .map(PendingRow::id).collect(Collectors.toSet());
    }

    /// Candidates are judged by one rule: once somebody has been decided on, it is too late to change it.
    void keepTheirRule(@Observes DepartureAsked question) {
        question.regulation().rules().stage(StageKind.QUALIFICATION)
                .filter(stage -> question.changes().stream().anyMatch(change -> change.governs(stage)))
                .filter(stage -> candidacies.count(question.edition(), EnumSet.complementOf(EnumSet.of(CandidacyState.REGISTERED))) + candidacies.countPending(question.edition()) > 0)
                .ifPresent(stage -> question.object(new Finding(stage.clause(), Answer.unmet(Until.NEVER, "application.decidedAlready"))));
    }

    /// A stage is over when everything decided in it is known; a qualification, when it has been decided about everybody. A
    /// candidate whose decision was taken back afterwards is decided on before any later stage ends.
    void close(@Observes StageClosing question) {
        var undecided = isAtQualificationOrLater(question) ? candidacies.countUndecided(question.edition()) : 0;
        if (undecided > 0) object(question, "application.undecided", undecided);
        var pending = candidacies.countPending(question.edition());
        if (pending > 0) object(question, "application.pending", pending);
    }

    /// A list can be shown to the public before anybody is decided on: hangzhou/3.2.9 does so with those recommended.
    private static boolean isAtQualificationOrLater(StageClosing question) {
        var rules = question.regulation().rules();
        return rules.stage(StageKind.QUALIFICATION)
                .filter(qualification -> rules.path().indexOf(question.stage()) >= rules.path().indexOf(qualification)).isPresent();
    }

    /// Who may still hand in is waited for. To end it earlier, the office lays the last day down anew, by a paper of its own.
    void awaitTerm(@Observes StageClosing question) {
        if (question.stage().kind() != StageKind.APPLICATION) return;
        applications.period(question.edition()).map(ApplicationPeriod::term).filter(term -> term.at(clock.instant()) != Phase.OVER)
                .ifPresent(term -> question.object(new Finding(question.stage().clause(),
                        Answer.unmet(Until.CHANGED_FACTS, "application.termRuns", term.closes()))));
    }

    private static void object(StageClosing question, String key, long count) {
        question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key, count)));
    }
}
