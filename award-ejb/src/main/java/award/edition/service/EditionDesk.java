package award.edition.service;

import static award.shared.Findings.Verdict.PASS;

import award.calendar.HolidayNotice;
import award.calendar.service.CalendarDesk;
import award.edition.Advance;
import award.edition.Award;
import award.edition.Cycles;
import award.edition.Departure;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.EditionTurn;
import award.edition.NewEdition;
import award.edition.Opening;
import award.edition.PastEdition;
import award.edition.StageEnd;
import award.edition.Turn;
import award.edition.model.Edition;
import award.edition.model.StageConditions;
import award.edition.store.EditionsHeld;
import award.edition.store.Programmes;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;

/// Where the office opens an edition and leads it along its path.
@Stateless
public class EditionDesk {

    @Inject EditionsHeld editions;
    @Inject Programmes programmes;
    @Inject RegulationShelf regulations;
    @Inject CalendarDesk calendars;
    @Inject StageGate gate;
    @Inject Planner planner;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// Opens an edition under the version of the regulation in force on the day of its launch.
    @RolesAllowed(Roles.SECRETARY)
    public Opening open(@Valid NewEdition entry) {
        var regulation = regulations.inForce(entry.scheme(), entry.openedOn());
        var findings = mayOpen(entry, regulation);
        if (findings.verdict() != PASS) return new Opening.Refused(findings);
        var edition = Edition.open(entry, regulation, calendarVersion(entry.year()));
        editions.add(edition);
        planner.drawUp(edition, regulation);
        record.fire(edition.opened());
        return new Opening.Opened(edition.id());
    }

    /// What the cycle says of an edition before it is opened.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Findings mayOpen(NewEdition entry) {
        return mayOpen(entry, regulations.inForce(entry.scheme(), entry.openedOn()));
    }

    private Findings mayOpen(NewEdition entry, Regulation regulation) {
        var cycle = Cycles.mayBeHeld(regulation.rules(), entry.year(), lastHeld(entry), programmes.of(entry.scheme(), entry.year()));
        var asked = entry.extraordinary()
                .filter(mandate -> Cycles.allowsExtraordinary(regulation.rules()) && !(cycle.answer() instanceof Answer.Met))
                .map(mandate -> new Finding(cycle.clause(), Answer.MET, cycle.facts(), cycle.reckoning())
                        .withFact("edition.byDecision", mandate.decidedOn(), mandate.document(), mandate.reason()))
                .orElse(cycle);
        return editions.find(entry.scheme(), entry.number()).isEmpty()
                ? Findings.of(asked)
                : Findings.of(asked, new Finding(cycle.clause(), Answer.unmet(Until.CHANGED_FACTS, "edition.numberTaken", entry.number())));
    }

    private OptionalInt lastHeld(NewEdition entry) {
        return editions.of(entry.scheme()).stream()
                .filter(row -> row.state().counts() && row.number() < entry.number())
                .mapToInt(EditionRow::year)
                .max();
    }

    private String calendarVersion(int year) {
        return calendars.inForce().noticeOf(year).map(HolidayNotice::versionId).orElse("");
    }

    /// Puts an edition on record that was held before the product was in use. The same edition twice is the same edition.
    @RolesAllowed(Roles.SECRETARY)
    public EditionId putOnRecord(@Valid PastEdition entry) {
        return editions.find(entry.scheme(), entry.number()).map(Edition::id).orElseGet(() -> {
            var edition = Edition.onRecord(entry);
            editions.add(edition);
            record.fire(edition.opened());
            return edition.id();
        });
    }

    /// Ends the present stage, unless a step of it is missing, its conditions do not hold or another capability has work left in it. Where
    /// no document is named, it ends with that of its last step, or of the call that was published.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Advance endStage(EditionId id, long seen, @Valid StageEnd end) {
        var edition = gate.get(id, seen);
        var regulation = gate.regulationOf(edition);
        var stage = edition.present(regulation).orElseThrow(() -> new IllegalStateException("edition " + id + " is not under way"));
        var papered = end.orWith(gate.paper(edition, regulation, stage));
        var findings = new StageConditions(stage, edition.runsSince(), LocalDate.now(clock)).of(papered)
                .and(gate.mayEnd(edition, regulation, stage, papered.endedOn()));
        if (findings.verdict() != PASS) return new Advance.Blocked(findings);
        record.fire(edition.end(papered, regulation));
        return new Advance.Advanced(edition.present(regulation).map(Stage::key));
    }

    /// Postpones, suspends, resumes or cancels an edition, by a recorded decision.
    ///
    /// @param seen the version of the sheet that the act rests on
    /// @throws award.edition.NotRunningException when it cannot take this turn where it stands
    @RolesAllowed(Roles.SECRETARY)
    public void turn(EditionId id, long seen, @Valid EditionTurn taken) {
        var edition = gate.get(id, seen);
        record.fire(edition.turn(taken));
        if (taken.turn() == Turn.POSTPONE) planner.postpone(edition, gate.regulationOf(edition), taken.until());
    }

    /// Departs from a reading of the regulation for this edition, by a recorded decision. From then on the edition works by the
    /// rules of the sense taken; what was done by the rule before stands, so it must not have been used yet.
    ///
    /// @param seen the version of the sheet that the act rests on
    /// @return what speaks against it; when nothing does, the departure is on record
    /// @throws IllegalArgumentException when the regulation has no such reading, or the reading no such sense
    @RolesAllowed(Roles.SECRETARY)
    public Findings depart(EditionId id, long seen, @Valid Departure departure) {
        var edition = gate.get(id, seen);
        var regulation = gate.regulationOf(edition);
        var reading = regulation.reading(departure.reading()).filter(departure::fits)
                .orElseThrow(() -> new IllegalArgumentException("no such sense of " + departure.reading()));
        var objections = gate.objections(edition, regulation, reading, departure);
        if (objections.verdict() == PASS) record.fire(edition.depart(departure));
        return objections;
    }

    /// An award with its line of editions, before another one is opened.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Award award(String scheme) {
        return new Award(regulations.inForce(scheme, LocalDate.now(clock)), editions.of(scheme));
    }
}
