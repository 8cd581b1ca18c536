package award.honour.service;

import award.edition.StageClosing;
import award.honour.store.Grants;
import award.honour.store.Proposals;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers for the honours when an edition asks whether a stage may end: the list is decided, the titles are granted.
@ApplicationScoped
class HonoursOfStage {

    @Inject Proposals proposals;
    @Inject Grants grants;

    void close(@Observes StageClosing question) {
        switch (question.stage().kind()) {
            case COMMITTEE -> {
                if (proposals.find(question.edition()).isEmpty()) object(question, "honour.listMissing");
            }
            case COMMENDATION -> {
                if (isDue(question)) object(question, "honour.grantsMissing");
            }
            default -> { }
        }
    }

    /// Somebody is proposed and nobody granted. A vacant award has nothing to grant.
    private boolean isDue(StageClosing question) {
        return proposals.find(question.edition()).filter(proposal -> !proposal.places().isEmpty()).isPresent()
                && grants.ofEdition(question.edition().value()).isEmpty();
    }

    private static void object(StageClosing question, String key) {
        question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key)));
    }
}
