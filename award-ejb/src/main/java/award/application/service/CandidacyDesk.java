package award.application.service;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.Enrolment;
import award.application.FactForm;
import award.application.Intake;
import award.application.NewCandidacy;
import award.application.NoSuchCandidacyException;
import award.application.Ruling;
import award.application.model.Candidacy;
import award.application.model.Candidacy.Standing;
import award.application.store.Candidacies;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.party.PartyKind;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where candidates are entered, their facts declared, and decisions about them carried out.
@Stateless
public class CandidacyDesk {

    @Inject Candidacies candidacies;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject Event<Recorded> record;

    /// Enters a candidate, with the facts that the register of parties holds on that day.
    @RolesAllowed(Roles.SECRETARY)
    public Enrolment enrol(@Valid NewCandidacy entry) {
        var already = candidacies.of(entry.edition(), entry.party());
        if (already.isPresent()) return new Enrolment.AlreadyIn(already.get().id(), already.get().name());
        var edition = editions.read(entry.edition());
        var refusal = refusal(edition, entry);
        if (refusal.isPresent()) return new Enrolment.Refused(refusal.get());
        var party = parties.read(entry.party());
        var kind = party.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        var candidacy = new Candidacy(entry, new Standing(edition.regulation().scheme(), edition.number(), party.name(), kind,
                candidacies.nextNumber(entry.edition())));
        candidacies.add(candidacy);
        record.fire(candidacy.entered());
        record.fire(candidacy.declare(FactForm.of(edition.regulation(), kind).keep(RegisterFacts.of(party))));
        return new Enrolment.Enrolled(candidacy.id());
    }

    private static Optional<Finding> refusal(EditionSheet edition, NewCandidacy entry) {
        var clause = edition.regulation().rules().stage(StageKind.APPLICATION)
                .map(stage -> stage.clause()).orElseThrow(() -> new IllegalStateException("no stage of application"));
        if (edition.now().filter(line -> Intake.isOpenAt(line.stage().kind())).isEmpty()) {
            return Optional.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, "application.notTaken", edition.name())));
        }
        return entry.appliedOn().isBefore(edition.openedOn())
                ? Optional.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, "application.beforeOpening", edition.openedOn())))
                : Optional.empty();
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

    /// Carries out a decision that somebody took on what a page showed.
    ///
    /// @param seen the version of the sheet that the decision rests on
    @RolesAllowed(Roles.SECRETARY)
    public void rule(CandidacyId id, long seen, CandidacyState target, @Valid Ruling ruling) {
        candidacies.find(id, seen).orElseThrow(() -> new NoSuchCandidacyException(id));
        rule(id, target, ruling);
    }

    /// Carries out a decision that another desk has come to: qualified, shortlisted, proposed, awarded.
    ///
    /// @throws award.application.IllegalMoveException when the candidate's state does not allow it
    @RolesAllowed(Roles.SECRETARY)
    public void rule(CandidacyId id, CandidacyState target, @Valid Ruling ruling) {
        record.fire(get(id).rule(target, ruling));
    }

    /// Notes what the regulation encourages and an examination found, by name.
    @RolesAllowed(Roles.SECRETARY)
    public void mark(CandidacyId id, List<String> names) {
        get(id).mark(names);
    }

    private Candidacy get(CandidacyId id) {
        return candidacies.find(id).orElseThrow(() -> new NoSuchCandidacyException(id));
    }
}
