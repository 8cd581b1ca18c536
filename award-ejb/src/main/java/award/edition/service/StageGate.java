package award.edition.service;

import award.edition.Departure;
import award.edition.DepartureAsked;
import award.edition.EditionId;
import award.edition.NoSuchEditionException;
import award.edition.StageClosing;
import award.edition.StepsDue;
import award.edition.model.Edition;
import award.edition.model.NoticeDue;
import award.edition.store.Calls;
import award.edition.store.EditionsHeld;
import award.publicity.service.PublicityDesk;
import award.scheme.Regulation;
import award.scheme.rule.Reading;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What stands between a stage and the next one: its steps, the notice that must be over, and the objections of other capabilities.
@ApplicationScoped
class StageGate {

    @Inject EditionsHeld editions;
    @Inject Calls calls;
    @Inject RegulationShelf regulations;
    @Inject PublicityDesk publicity;
    @Inject Event<StageClosing> closing;
    @Inject Event<DepartureAsked> departing;

    Edition get(EditionId id) {
        return editions.find(id).orElseThrow(() -> new NoSuchEditionException(id));
    }

    Edition get(EditionId id, long seen) {
        return editions.find(id, seen).orElseThrow(() -> new NoSuchEditionException(id));
    }

    /// The regulation bound at the opening, with the rules that hold for this edition: where it departs from a reading, the rules
    /// follow. Whether its file is still the same one, [award.edition.EditionSheet#isAsBound] tells.
    Regulation regulationOf(Edition edition) {
        return regulations.get(edition.scheme(), edition.binding().regulation()).under(edition.senses());
    }

    /// What speaks against taking another sense of a reading: a stage that worked by it is over, or something was done by it.
    Findings objections(Edition edition, Regulation regulation, Reading reading, Departure departure) {
        var changes = Stream.of(edition.departureFrom(reading.key()).map(Departure::taken).orElse(Reading.AS_CHOSEN), departure.taken())
                .flatMap(sense -> reading.sense(sense).stream())
                .flatMap(sense -> sense.changes().stream())
                .toList();
        var question = new DepartureAsked(edition.id(), regulation, changes);
        regulation.rules().path().stream()
                .filter(stage -> edition.endOf(stage.key()).isPresent() && changes.stream().anyMatch(change -> change.governs(stage)))
                .findFirst()
                .ifPresent(stage -> question.object(new Finding(reading.clause(), Answer.unmet(Until.NEVER, "edition.departsTooLate", stage.name()))));
        departing.fire(question);
        return question.objections();
    }

    /// The steps of a stage, and what other capabilities and the notice say.
    Findings mayEnd(Edition edition, Regulation regulation, Stage stage, LocalDate endedOn) {
        return steps(edition, regulation, stage).on(endedOn).and(objections(edition, regulation, stage, endedOn));
    }

    StepsDue steps(Edition edition, Regulation regulation, Stage stage) {
        return new StepsDue(edition.steps().of(stage, regulation));
    }

    /// The number of the paper that a stage ends with where none is named: that of its last step, or of the call that everybody may read.
    String paper(Edition edition, Regulation regulation, Stage stage) {
        var ofSteps = steps(edition, regulation, stage).lastDocument();
        if (!ofSteps.isBlank() || stage.kind() != StageKind.CALL) return ofSteps;
        return calls.find(edition.id()).filter(call -> call.publishedAt().isPresent()).map(call -> call.call().document()).orElse("");
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
