package award.edition.service;

import award.edition.EditionRow;
import award.edition.model.Consultation;
import award.edition.model.EditionPlan;
import award.edition.store.Consultations;
import award.edition.store.EditionsHeld;
import award.edition.store.Plans;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// By when the stages of the editions under way are to end as planned, and answers of bodies asked are to come.
///
/// Of an edition that is late only the stage that keeps it is due: the days of those behind it are past as well, and nobody can
/// do anything about them until that one has ended.
@ApplicationScoped
class PlanDates {

    @Inject EditionsHeld editions;
    @Inject RegulationShelf regulations;
    @Inject Plans plans;
    @Inject Consultations consultations;
    @Inject Clock clock;

    void ends(@Observes DatesAsked question) {
        var running = running();
        plans.running().stream().filter(plan -> question.asksFor(plan.edition().value()) && running.containsKey(plan.edition().value()))
                .forEach(plan -> stages(question, plan, running.get(plan.edition().value())));
    }

    private void stages(DatesAsked question, EditionPlan plan, EditionRow row) {
        var today = LocalDate.now(clock);
        regulation(row).rules().path().stream().dropWhile(stage -> !stage.key().equals(row.stage()))
                .forEach(stage -> plan.of(stage.key())
                        .filter(planned -> stage.key().equals(row.stage()) || !planned.last().isBefore(today))
                        .ifPresent(planned -> question.add(DueDate.open(planned.last(), ends(stage, row), stage.clause(), row.id(),
                                "/edition/read.xhtml?id=" + row.id()))));
    }

    private static Message ends(Stage stage, EditionRow row) {
        return Message.message("edition.due.stage", row.name(), stage.name());
    }

    void answers(@Observes DatesAsked question) {
        var running = running();
        consultations.awaiting(question.span().first(), question.span().last()).stream()
                .filter(asked -> question.asksFor(asked.edition().value()) && running.containsKey(asked.edition().value()))
                .forEach(asked -> question.add(answer(asked, running.get(asked.edition().value()))));
    }

    private DueDate answer(Consultation asked, EditionRow row) {
        var step = regulation(row).rules().step(asked.step()).orElseThrow();
        return DueDate.open(asked.due(), Message.message("edition.due.answers", row.name(), step.name()), step.clause(), row.id(),
                "/edition/step.xhtml?edition=" + row.id() + "&step=" + step.key());
    }

    private Regulation regulation(EditionRow row) {
        return regulations.get(row.scheme(), row.version());
    }

    private Map<UUID, EditionRow> running() {
        return editions.all().stream().filter(EditionRow::isRunning).collect(Collectors.toMap(EditionRow::id, row -> row));
    }
}
