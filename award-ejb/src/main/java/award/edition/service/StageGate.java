package award.edition.service;

import award.edition.EditionId;
import award.edition.NoSuchEditionException;
import award.edition.StageClosing;
import award.edition.model.Edition;
import award.edition.model.NoticeDue;
import award.edition.store.EditionsHeld;
import award.publicity.service.PublicityDesk;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.service.RegulationShelf;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/// What stands between a stage and the next one: the notice that must be over, and the objections of other capabilities.
@ApplicationScoped
class StageGate {

    @Inject EditionsHeld editions;
    @Inject RegulationShelf regulations;
    @Inject PublicityDesk publicity;
    @Inject Event<StageClosing> closing;

    Edition get(EditionId id) {
        return editions.find(id).orElseThrow(() -> new NoSuchEditionException(id));
    }

    Edition get(EditionId id, long seen) {
        return editions.find(id, seen).orElseThrow(() -> new NoSuchEditionException(id));
    }

    /// The regulation bound at the opening. Whether its file is still the same one, [award.edition.EditionSheet#isAsBound] tells.
    Regulation regulationOf(Edition edition) {
        return regulations.get(edition.scheme(), edition.binding().regulation());
    }

    Findings objections(Edition edition, Regulation regulation, Stage stage, LocalDate endedOn) {
        var question = new StageClosing(edition.id(), regulation, stage);
        closing.fire(question);
        NoticeDue.at(stage, regulation)
                .map(due -> due.on(endedOn, publicity.of(edition.id().value())))
                .ifPresent(question::object);
        return question.objections();
    }
}
