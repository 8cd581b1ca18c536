package award.edition.service;

import static award.shared.Findings.Verdict.PASS;

import award.edition.BodyReply;
import award.edition.ConsultationId;
import award.edition.EditionId;
import award.edition.EditionState;
import award.edition.NewConsultation;
import award.edition.Recording;
import award.edition.StepRecord;
import award.edition.StepSheet;
import award.edition.model.Consultation;
import award.edition.model.Edition;
import award.edition.model.ReplyConditions;
import award.edition.model.StepConditions;
import award.edition.model.StepScans;
import award.edition.store.Consultations;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
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
import java.util.NoSuchElementException;

/// Where the office puts on record what was done within a stage, and asks other bodies for their opinion.
@Stateless
public class StepDesk {

    @Inject StageGate gate;
    @Inject Consultations consultations;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// @throws NoSuchElementException when the regulation has no such step
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public StepSheet read(EditionId id, String key) {
        var edition = gate.get(id);
        var regulation = gate.regulationOf(edition);
        var step = step(regulation, key);
        var stage = stage(regulation, step);
        var lines = edition.steps().of(stage, regulation);
        var line = lines.stream().filter(each -> each.step().equals(step)).findFirst().orElseThrow();
        return new StepSheet(id, edition.name(), regulation, stage, line, consultations.of(id, key), StepConditions.outcomes(step),
                conditions(edition, regulation, step).needsPaper(), isOpen(edition, regulation, stage), new StepScans(id).of(step), edition.version());
    }

    /// Records a step, or corrects its record.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Recording record(EditionId id, long seen, @Valid StepRecord entry) {
        var edition = gate.get(id, seen);
        var regulation = gate.regulationOf(edition);
        var step = step(regulation, entry.step());
        var findings = mayRecord(edition, regulation, step, entry);
        if (findings.verdict() != PASS) return new Recording.Refused(findings);
        record.fire(edition.record(entry, step));
        return new Recording.Done();
    }

    private Findings mayRecord(Edition edition, Regulation regulation, Step step, StepRecord entry) {
        if (!isOpen(edition, regulation, stage(regulation, step))) return refused(step, "edition.step.stageAhead", step.name());
        var findings = conditions(edition, regulation, step).of(entry);
        return step.kind() == StepKind.CONSULTATION ? findings.and(over(edition.id(), step)) : findings;
    }

    private Findings over(EditionId id, Step step) {
        var asked = consultations.of(id, step.key());
        if (asked.isEmpty()) return refused(step, "edition.reply.nobodyAsked");
        return asked.stream().map(each -> new ReplyConditions(step, each).over()).reduce(Findings.of(), Findings::and);
    }

    private StepConditions conditions(Edition edition, Regulation regulation, Step step) {
        var stage = stage(regulation, step);
        return new StepConditions(step, edition.steps().of(stage, regulation), edition.ran(stage.key(), LocalDate.now(clock)));
    }

    /// Asks bodies for their opinion in a step of consultation.
    ///
    /// @throws IllegalArgumentException when the step consults nobody
    @RolesAllowed(Roles.SECRETARY)
    public Recording ask(@Valid NewConsultation entry) {
        var edition = gate.get(entry.edition());
        var regulation = gate.regulationOf(edition);
        var step = step(regulation, entry.step());
        if (step.kind() != StepKind.CONSULTATION) throw new IllegalArgumentException("no consultation: " + step.key());
        if (!isOpen(edition, regulation, stage(regulation, step))) return new Recording.Refused(refused(step, "edition.step.stageAhead", step.name()));
        if (entry.due().isBefore(entry.askedOn())) return new Recording.Refused(refused(step, "edition.reply.dueBeforeAsked", entry.due(), entry.askedOn()));
        var consultation = new Consultation(entry);
        consultations.add(consultation);
        record.fire(consultation.asked());
        return new Recording.Done();
    }

    /// Puts down what a body has answered, or that it kept silent beyond its day.
    ///
    /// @param seen the version of the consultation that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public Recording reply(ConsultationId id, long seen, @Valid BodyReply said) {
        var consultation = consultations.find(id, seen).orElseThrow(() -> new NoSuchElementException("no consultation " + id));
        var step = step(gate.regulationOf(gate.get(consultation.edition())), consultation.step());
        var findings = isSettled(consultation, step) ? refused(step, "edition.reply.settled")
                : new ReplyConditions(step, consultation.sheet()).of(said, LocalDate.now(clock));
        if (findings.verdict() != PASS) return new Recording.Refused(findings);
        record.fire(consultation.reply(said));
        return new Recording.Done();
    }

    private boolean isSettled(Consultation consultation, Step step) {
        return read(consultation.edition(), step.key()).line().isSettled();
    }

    /// A step can be recorded from the beginning of its stage on, and corrected afterwards, as long as the edition is under way.
    private static boolean isOpen(Edition edition, Regulation regulation, Stage stage) {
        return edition.state() == EditionState.RUNNING
                && (edition.present(regulation).filter(stage::equals).isPresent() || edition.endOf(stage.key()).isPresent());
    }

    private static Step step(Regulation regulation, String key) {
        return regulation.rules().step(key).orElseThrow(() -> new NoSuchElementException("no step " + key));
    }

    private static Stage stage(Regulation regulation, Step step) {
        return regulation.rules().path().stream().filter(each -> each.key().equals(step.stage())).findFirst().orElseThrow();
    }

    private static Findings refused(Step step, String key, Object... args) {
        return Findings.of(new Finding(step.clause(), Answer.unmet(Until.CHANGED_FACTS, key, args)));
    }
}
