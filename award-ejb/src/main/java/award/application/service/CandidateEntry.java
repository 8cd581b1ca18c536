package award.application.service;

import award.application.Enrolment;
import award.application.FactForm;
import award.application.Intake;
import award.application.NewCandidacy;
import award.application.model.Candidacy;
import award.application.model.Candidacy.Standing;
import award.application.store.Candidacies;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.party.PartyKind;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How a candidate comes onto the list of an edition, whether by an application or on paper through the office.
@ApplicationScoped
class CandidateEntry {

    @Inject Candidacies candidacies;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject Event<Recorded> record;

    /// Enters a candidate with the facts that the register of parties holds on that day, and with what was declared.
    ///
    /// @param declared outweighs the register: an applicant may correct what is on record
    Enrolment enrol(NewCandidacy entry, Map<String, String> declared) {
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
        var facts = new HashMap<>(RegisterFacts.of(party));
        facts.putAll(declared);
        record.fire(candidacy.declare(FactForm.of(edition.regulation(), kind).keep(facts)));
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
}
