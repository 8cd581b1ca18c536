package award.honour.service;

import award.edition.StageClosing;
import award.honour.ListCheck;
import award.honour.ListKind;
import award.honour.MeritState;
import award.honour.store.Conferrals;
import award.honour.store.Grants;
import award.honour.store.MeritPersons;
import award.honour.store.Proposals;
import award.scheme.rule.Honouring;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers for the honours when an edition asks whether a stage may end: its list stays within the quotas and is current, the titles are
/// granted, the persons of merit checked, the honours handed over.
@ApplicationScoped
class HonoursOfStage {

    @Inject Proposals proposals;
    @Inject Grants grants;
    @Inject MeritPersons merits;
    @Inject Conferrals conferrals;
    @Inject WinnersLists lists;

    void close(@Observes StageClosing question) {
        var path = question.regulation().rules().path();
        ListKind.endedBy(question.stage(), path).ifPresent(kind -> holdToQuota(question, kind));
        if (ListKind.follows(question.stage(), path)) keepCurrent(question);
        switch (question.stage().kind()) {
            case COMMITTEE -> {
                if (proposals.find(question.edition()).isEmpty()) object(question, "honour.listMissing");
            }
            case COMMENDATION -> {
                if (isDue(question)) object(question, "honour.grantsMissing");
            }
            case CONFERRAL -> {
                if (isGranted(question) && conferrals.find(question.edition()).isEmpty()) object(question, "honour.conferralMissing");
            }
            case GOVERNMENT_APPROVAL -> checkMerits(question);
            default -> { }
        }
    }

    private void holdToQuota(StageClosing question, ListKind kind) {
        lists.check(question.edition(), question.regulation(), kind).filter(check -> !check.holds()).map(ListCheck::findings)
                .ifPresent(findings -> findings.all().stream().filter(finding -> Findings.verdictOf(finding.answer()) != Findings.Verdict.PASS)
                        .forEach(question::object));
    }

    private void keepCurrent(StageClosing question) {
        if (!lists.standing(question.edition()).isCurrent()) object(question, "honour.listNotCurrent");
    }

    /// Who is commended is known before the government approves.
    private void checkMerits(StageClosing question) {
        question.regulation().rules().honouring(Honouring.MeritPersons.class).ifPresent(rule -> {
            long open = merits.of(question.edition()).stream().filter(person -> person.state() == MeritState.NOMINATED).count();
            if (open > 0) question.object(new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, "honour.merit.unchecked", open)));
        });
    }

    /// Somebody is proposed and nobody granted. A vacant award has nothing to grant.
    private boolean isDue(StageClosing question) {
        return !lists.standing(question.edition()).standing().isEmpty() && !isGranted(question);
    }

    private boolean isGranted(StageClosing question) {
        return !grants.ofEdition(question.edition().value()).isEmpty();
    }

    private static void object(StageClosing question, String key) {
        question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key)));
    }
}
