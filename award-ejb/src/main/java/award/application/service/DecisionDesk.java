package award.application.service;

import award.application.CandidacyDecision;
import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.DecisionsReleased;
import award.application.NoSuchCandidacyException;
import award.application.PendingDecision;
import award.application.Release;
import award.application.ReleasePreview;
import award.application.ReleaseRow;
import award.application.Retraction;
import award.application.model.Candidacy;
import award.application.store.Candidacies;
import award.application.store.CandidacyRows;
import award.edition.EditionId;
import award.identity.Roles;
import award.shared.Findings;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where decisions about candidates are made known: pending ones together, after a preview; and where a released one is taken back.
@Stateless
public class DecisionDesk {

    @Inject Candidacies candidacies;
    @Inject CandidacyRows rows;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<DecisionsReleased> released;

    /// What a release would make known now.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public ReleasePreview preview(EditionId edition) {
        return new ReleasePreview(edition, rows.pending(edition));
    }

    /// What was released so far, and how much of it was taken back since.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<ReleaseRow> releases(EditionId edition) {
        return rows.releases(edition);
    }

    /// Releases everything that is pending in an edition, all of it or nothing.
    ///
    /// @param seal of the preview that was looked at
    @RolesAllowed(Roles.SECRETARY)
    public Release release(EditionId edition, String seal) {
        var preview = preview(edition);
        if (!preview.seal().equals(seal)) return new Release.ChangedSince(preview);
        var now = clock.instant();
        var decisions = candidacies.pending(edition).stream().map(candidacy -> candidacy.release(now)).toList();
        decisions.forEach(record::fire);
        released.fire(new DecisionsReleased(edition, decisions));
        return new Release.Released(decisions.size());
    }

    /// What is decided about a candidate and not released: for those who decide and those who watch them.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Optional<PendingDecision> pendingOn(CandidacyId id) {
        return get(id).pending();
    }

    /// What is decided about these candidates and not released, by their identifiers.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Map<UUID, CandidacyState> pendingAmong(Collection<UUID> candidates) {
        return candidates.isEmpty() ? Map.of() : rows.pendingAmong(candidates);
    }

    /// Takes a pending decision off the list again.
    ///
    /// @param seen the version of the sheet that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void drop(CandidacyId id, long seen) {
        record.fire(get(id, seen).drop());
    }

    /// The decision by which a candidate stands where it stands, if it may be taken back.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Optional<CandidacyDecision> retractable(CandidacyId id) {
        return get(id).standing().filter(decision -> decision.state().mayBeTakenBack());
    }

    /// Takes back the decision by which a candidate stands where it stands, unless the body is too low or the day too early.
    ///
    /// @param seen the version of the sheet that the act rests on
    /// @return what speaks against it; nothing when it was taken back
    @RolesAllowed(Roles.SECRETARY)
    public Findings retract(CandidacyId id, long seen, @Valid Retraction retraction) {
        var candidacy = get(id, seen);
        var objections = candidacy.standing().orElseThrow().objectionsTo(retraction);
        if (objections.all().isEmpty()) record.fire(candidacy.retract(retraction));
        return objections;
    }

    private Candidacy get(CandidacyId id) {
        return candidacies.find(id).orElseThrow(() -> new NoSuchCandidacyException(id));
    }

    private Candidacy get(CandidacyId id, long seen) {
        return candidacies.find(id, seen).orElseThrow(() -> new NoSuchCandidacyException(id));
    }
}
