package award.edition.service;

import award.calendar.Certainty;
import award.calendar.Running;
import award.calendar.service.CalendarDesk;
import award.edition.PlanLine;
import award.edition.PlanSheet;
import award.edition.PlannedStage;
import award.edition.StageEnd;
import award.edition.StageLine.Progress;
import award.edition.Timetable;
import award.edition.model.Edition;
import award.edition.model.EditionPlan;
import award.edition.store.Plans;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws up the time line of an edition, moves it, and compares it with what came of it.
@ApplicationScoped
class Planner {

    @Inject Plans plans;
    @Inject CalendarDesk calendars;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    Timetable timetable(Regulation regulation) {
        return new Timetable(regulation, calendars.inForce());
    }

    /// Draws up the first plan of an edition, with the lengths that the office planned last time.
    void drawUp(Edition edition, Regulation regulation) {
        plans.add(new EditionPlan(edition.id(), timetable(regulation).propose(edition.openedOn(), usual(edition, regulation))));
    }

    private Map<String, Integer> usual(Edition edition, Regulation regulation) {
        var usual = new HashMap<String, Integer>();
        plans.before(edition.scheme(), edition.number())
                .ifPresent(plan -> plan.stages().forEach(planned -> usual.put(planned.stage(), timetable(regulation).days(planned))));
        return usual;
    }

    /// Lets the present stage last until a day and moves what follows.
    void postpone(Edition edition, Regulation regulation, LocalDate until) {
        plans.find(edition.id()).ifPresent(plan -> edition.standsAt(regulation).ifPresent(stage -> {
            int place = regulation.rules().path().indexOf(stage);
            var stages = new ArrayList<>(plan.stages());
            var first = stages.get(place).first();
            stages.set(place, new PlannedStage(stage.key(), first.isAfter(until) ? until : first, until));
            record.fire(plan.keep(timetable(regulation).following(stages, place)));
        }));
    }

    PlanSheet sheet(Edition edition, Regulation regulation, List<PlannedStage> stages, long version) {
        var timetable = timetable(regulation);
        var path = regulation.rules().path();
        var lines = IntStream.range(0, stages.size()).mapToObj(place -> line(edition, regulation, path.get(place), stages.get(place))).toList();
        return new PlanSheet(edition.id(), lines, timetable.check(stages), version);
    }

    private PlanLine line(Edition edition, Regulation regulation, Stage stage, PlannedStage planned) {
        var timetable = timetable(regulation);
        var ended = edition.endOf(stage.key()).map(StageEnd::endedOn);
        var present = edition.standsAt(regulation).filter(stage::equals).isPresent();
        var today = LocalDate.now(clock);
        var until = ended.or(() -> present ? Optional.of(today) : Optional.empty());
        return new PlanLine(stage, present ? Progress.NOW : ended.isPresent() ? Progress.PAST : Progress.AHEAD, planned, timetable.days(planned),
                timetable.certainty(planned) == Certainty.PROVISIONAL, timetable.shortest(stage, planned.first()).map(Running::lastDay),
                until.map(day -> edition.ran(stage.key(), today).first()), ended, until.map(day -> timetable.late(planned.last(), day)).orElse(0));
    }
}
