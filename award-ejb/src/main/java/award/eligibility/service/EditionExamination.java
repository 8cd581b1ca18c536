package award.eligibility.service;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.eligibility.RunId;
import award.eligibility.RunSheet;
import award.eligibility.RunState;
import award.eligibility.model.ExaminationRun;
import award.eligibility.store.Runs;
import award.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Where all candidates of an edition are examined in one run that goes on in the background: begun, watched, cancelled.
@Stateless
public class EditionExamination {

    /// Candidates in one transaction: enough to make queries cheap, few enough for a bar that moves.
    static final int CHUNK = 100;

    private static final System.Logger LOG = System.getLogger(EditionExamination.class.getName());

    @Inject Runs runs;
    @Inject RunStep step;
    @Inject CandidacyReader candidacies;
    @Inject Clock clock;
    @Resource SessionContext session;
    @Resource ManagedExecutorService executor;

    /// Begins to examine everybody about whom nothing has been decided yet.
    ///
    /// @return the run, to be set to work; empty where one is at work already
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<RunId> begin(EditionId edition) {
        var running = runs.latest(edition).filter(ExaminationRun::isRunning);
        if (running.filter(run -> !run.isLost(clock.instant())).isPresent()) return Optional.empty();
        running.ifPresent(lost -> step.end(lost.id(), RunState.BROKEN));
        return Optional.of(fresh(edition));
    }

    private RunId fresh(EditionId edition) {
        var open = candidacies.ids(edition, EnumSet.of(CandidacyState.REGISTERED));
        var run = new ExaminationRun(edition, open.size(), session.getCallerPrincipal().getName(), clock.instant());
        runs.add(run);
        return run.id();
    }

    /// Sets a run that was begun to work. It goes on when the caller has gone.
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work(RunId run, EditionId edition) {
        var open = candidacies.ids(edition, EnumSet.of(CandidacyState.REGISTERED));
        executor.submit(() -> work(run, edition, open));
    }

    private void work(RunId run, EditionId edition, List<CandidacyId> open) {
        try {
            boolean goesOn = true;
            for (int first = 0; goesOn && first < open.size(); first += CHUNK) {
                goesOn = step.examine(run, edition, open.subList(first, Math.min(first + CHUNK, open.size())));
            }
            step.end(run, RunState.DONE);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "the examination of edition " + edition + " broke off", fault);
            step.end(run, RunState.BROKEN);
        }
    }

    /// Cancels a run after the chunk at work; what was examined stays.
    @RolesAllowed(Roles.SECRETARY)
    public void cancel(RunId run) {
        step.end(run, RunState.CANCELLED);
    }

    /// The last run of an edition.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Optional<RunSheet> latest(EditionId edition) {
        return runs.latest(edition).map(ExaminationRun::sheet);
    }
}
