package award.edition.service;

import award.edition.EditionId;
import award.edition.store.EditionsHeld;
import award.publicity.RulesAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers with the rules that hold for an edition when it publishes a list: where it departs from a reading, its notices follow.
@ApplicationScoped
class RulesOfEdition {

    @Inject EditionsHeld editions;
    @Inject StageGate gate;

    void answer(@Observes RulesAsked question) {
        editions.find(new EditionId(question.matter())).ifPresent(edition -> question.answer(gate.regulationOf(edition).rules()));
    }
}
