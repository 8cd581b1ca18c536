package award.application.service;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.Enrolment;
import award.application.Examined;
import award.application.FactForm;
import award.application.NewCandidacy;
import award.application.NoSuchCandidacyException;
import award.application.Ruling;
import award.application.model.Candidacy;
import award.application.store.Candidacies;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;

/// Where candidates are entered, their facts declared, and decisions about them carried out.
@Stateless
public class CandidacyDesk {

    @Inject Candidacies candidacies;
    @Inject EditionReader editions;
    @Inject CandidateEntry entries;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// Enters a candidate, with the facts that the register of parties holds on that day.
    @RolesAllowed(Roles.SECRETARY)
    public Enrolment enrol(@Valid NewCandidacy entry) {
        return entries.enrol(entry, Map.of());
    }

    /// Puts down what the applicant declares, as text by key; what the regulation does not ask for is left out.
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public void declare(CandidacyId id, long seen, Map<String, String> facts) {
        var candidacy = candidacies.find(id, seen).orElseThrow(() -> new NoSuchCandidacyException(id));
        record.fire(candidacy.declare(formOf(candidacy).keep(facts)));
    }

    private FactForm formOf(Candidacy candidacy) {
        var sheet = candidacy.sheet();
        return FactForm.of(editions.regulationOf(sheet.edition()), sheet.kind());
    }

    /// Puts down a decision that somebody took on what a page showed; it is pending until it is released ([DecisionDesk]).
    ///
    /// @param seen the version of the sheet that the decision rests on
    @RolesAllowed(Roles.SECRETARY)
    public void rule(CandidacyId id, long seen, CandidacyState target, @Valid Ruling ruling) {
        candidacies.find(id, seen).orElseThrow(() -> new NoSuchCandidacyException(id));
        rule(id, target, ruling);
    }

    /// Puts down a decision that another desk has come to: qualified, shortlisted, proposed. It is pending until it is released;
    /// only what the applicant did itself is known at once.
    ///
    /// @throws award.application.IllegalMoveException when the candidate's state does not allow it
    @RolesAllowed(Roles.SECRETARY)
    public void rule(CandidacyId id, CandidacyState target, @Valid Ruling ruling) {
        record.fire(get(id).decide(target, ruling));
        if (target.isKnownAtOnce()) announce(id);
    }

    /// Puts down a decision that a paper has announced already, such as a commendation.
    ///
    /// @throws award.application.IllegalMoveException when the candidate's state does not allow it
    @RolesAllowed(Roles.SECRETARY)
    public void announced(CandidacyId id, CandidacyState target, @Valid Ruling ruling) {
        record.fire(get(id).decide(target, ruling));
        announce(id);
    }

    private void announce(CandidacyId id) {
        record.fire(get(id).release(clock.instant()));
    }

    /// Notes what examinations came to, however many, in one query.
    @RolesAllowed(Roles.SECRETARY)
    public void note(Map<CandidacyId, Examined> found) {
        candidacies.all(found.keySet()).forEach(candidacy -> candidacy.note(found.get(candidacy.id())));
    }

    private Candidacy get(CandidacyId id) {
        return candidacies.find(id).orElseThrow(() -> new NoSuchCandidacyException(id));
    }
}
