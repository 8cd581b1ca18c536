package award.ballot.service;

import award.ballot.model.Poll;
import award.ballot.store.Polls;
import award.edition.DepartureAsked;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Objects when an edition would change the rule of a vote that has been counted: who voted knew by which rule.
@ApplicationScoped
class VotesCounted {

    @Inject Polls polls;

    void keepTheirRule(@Observes DepartureAsked question) {
        question.regulation().rules().stage(StageKind.COMMITTEE)
                .filter(stage -> question.changes().stream().anyMatch(change -> change.governs(stage)))
                .filter(stage -> polls.of(question.edition()).stream().anyMatch(Poll::isCounted))
                .ifPresent(stage -> question.object(new Finding(stage.clause(), Answer.unmet(Until.NEVER, "ballot.countedAlready"))));
    }
}
