package award.edition.service;

import static award.shared.Findings.Verdict.PASS;

import award.edition.EditionId;
import award.edition.PlanSheet;
import award.edition.PlannedStage;
import award.edition.Recording;
import award.edition.store.Plans;
import award.identity.Roles;
import award.scheme.Regulation;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the time line of an edition is read and laid down. It is read by whoever works on the edition, and by everybody once the call,
/// which prints it, is published; its own award's office lays it down.
@Stateless
public class PlanDesk {

    @Inject StageGate gate;
    @Inject Office office;
    @Inject Plans plans;
    @Inject Planner planner;
    @Inject Event<Recorded> record;

    /// Empty for an edition that is only on record.
    @PermitAll
    public Optional<PlanSheet> read(EditionId id) {
        var edition = gate.get(id);
        return plans.find(id).map(plan -> planner.sheet(edition, gate.regulationOf(edition), plan.stages(), plan.version()));
    }

    /// How a plan would look, without keeping it.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public PlanSheet tryOut(EditionId id, List<PlannedStage> stages) {
        var edition = gate.get(id);
        return planner.sheet(edition, gate.regulationOf(edition), stages, 0);
    }

    /// The plan with another number of working days for a stage; what follows moves.
    @RolesAllowed(Roles.SECRETARY)
    public List<PlannedStage> lengthen(EditionId id, List<PlannedStage> stages, int place, int days) {
        var regulation = regulation(id);
        var moved = new ArrayList<>(stages);
        moved.set(place, planner.timetable(regulation).planned(regulation.rules().path().get(place), stages.get(place).first(), days));
        return planner.timetable(regulation).following(moved, place);
    }

    /// The plan with other days for a stage; what follows moves. Whether the law allows them, the plan's findings say.
    @RolesAllowed(Roles.SECRETARY)
    public List<PlannedStage> move(EditionId id, List<PlannedStage> stages, int place, LocalDate first, LocalDate last) {
        var moved = new ArrayList<>(stages);
        moved.set(place, new PlannedStage(stages.get(place).stage(), first, last));
        return last.isBefore(first) ? moved : planner.timetable(regulation(id)).following(moved, place);
    }

    /// Keeps a plan, unless the law does not allow it.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Recording keep(EditionId id, long seen, List<@Valid PlannedStage> stages) {
        office.require(id);
        var findings = planner.timetable(regulation(id)).check(stages);
        if (findings.verdict() != PASS) return new Recording.Refused(findings);
        record.fire(plans.find(id, seen).orElseThrow().keep(stages));
        return new Recording.Done();
    }

    private Regulation regulation(EditionId id) {
        return gate.regulationOf(gate.get(id));
    }
}
