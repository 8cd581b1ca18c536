package award.eligibility.service;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.eligibility.RunId;
import award.eligibility.RunState;
import award.eligibility.store.Runs;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/// The steps of an examination of a whole edition, each a transaction of its own: what is done is done, whatever becomes of the rest.
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(Roles.SECRETARY)
public class RunStep {

    @Inject Runs runs;
    @Inject Examiner examiner;
    @Inject EditionReader editions;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// Examines some candidates, unless the run was ended meanwhile.
    ///
    /// @return whether the run goes on
    public boolean examine(RunId id, EditionId edition, List<CandidacyId> candidates) {
        var run = runs.locked(id);
        if (!run.isRunning()) return false;
        var outcomes = examiner.examine(edition, candidates, editions.regulationOf(edition), session.getCallerPrincipal().getName());
        run.move(outcomes.values().stream().map(outcome -> outcome.findings().verdict()).toList(), clock.instant());
        return true;
    }

    /// Ends a run, unless it has ended.
    public void end(RunId id, RunState how) {
        var run = runs.locked(id);
        if (run.isRunning()) record.fire(run.end(how, clock.instant()));
    }
}
