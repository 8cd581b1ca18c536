package award.eligibility.service;

import award.application.CandidacySheet;
import award.application.FactForm;
import award.application.service.PastCandidacies;
import award.application.service.RegisterFacts;
import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.FoundRecord;
import award.eligibility.Records;
import award.eligibility.model.Screening;
import award.eligibility.store.CreditFiles;
import award.eligibility.store.Screenings;
import award.honour.PastGrant;
import award.honour.service.HonourRegister;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartySheet;
import award.party.service.PartyDesk;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.supervision.service.SupervisionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers the facts of an examination from everywhere they lie, before the law is put to them.
///
/// Whose history counts is asked once: what a party took over by merger or division is its own.
@ApplicationScoped
class DossierClerk {

    @Inject PastCandidacies candidacies;
    @Inject PartyDesk parties;
    @Inject HonourRegister honours;
    @Inject SupervisionDesk sanctions;
    @Inject CreditFiles credit;
    @Inject Screenings screenings;

    /// What is asked: may one apply under this regulation, for this edition, on this day?
    private record Question(Regulation regulation, int edition, LocalDate day) {}

    /// The dossier of somebody who stands in an edition, as it is on the day of the application.
    Dossier of(CandidacySheet candidacy, Regulation regulation) {
        var question = new Question(regulation, candidacy.editionNumber(), candidacy.appliedOn());
        var facts = FactForm.of(regulation, candidacy.kind()).read(candidacy.facts());
        var attested = screenings.find(candidacy.id()).map(Screening::attested).orElseGet(Map::of);
        return dossier(candidacy.name(), candidacy.kind(), question, facts, attested, kin(candidacy.party(), question.day()));
    }

    /// The dossier of somebody who asks whether to apply: what the register knows, and what was declared the last time.
    Dossier of(PartySheet party, Regulation regulation, int edition, LocalDate day) {
        return of(party, regulation, edition, day, Map.of());
    }

    /// The same, with what is being declared just now: it outweighs the register.
    Dossier of(PartySheet party, Regulation regulation, int edition, LocalDate day, Map<String, String> now) {
        var kind = party.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        var declared = new HashMap<>(candidacies.lastDeclared(party.id(), regulation.scheme()).orElseGet(Map::of));
        declared.putAll(RegisterFacts.of(party));
        declared.putAll(now);
        var facts = FactForm.of(regulation, kind).read(declared);
        return dossier(party.name(), kind, new Question(regulation, edition, day), facts, Map.of(), kin(party.id(), day));
    }

    private Dossier dossier(String name, AwardeeKind kind, Question question, Map<String, Object> facts,
            Map<String, Attestation> attested, Collection<PartyId> kin) {
        var scheme = question.regulation().scheme();
        return new Dossier(name, kind, Optional.empty(), question.edition(), question.day(), facts, attested, records(kin),
                honours(kin, scheme), sanctions.bans(kin, scheme), candidacies.lastUnawarded(kin, scheme, question.edition()));
    }

    private Collection<PartyId> kin(PartyId party, LocalDate day) {
        return parties.kinshipOf(party).historyOf(party, day);
    }

    private List<PastGrant> honours(Collection<PartyId> kin, String scheme) {
        return honours.history(kin).stream().filter(grant -> grant.scheme().equals(scheme)).toList();
    }

    /// Clean is only who was looked up, together with everybody whose history is its own.
    private Records records(Collection<PartyId> kin) {
        var files = kin.stream().map(credit::find).toList();
        var found = files.stream().flatMap(Optional::stream).flatMap(file -> file.sheet().entries().stream()).map(FoundRecord::entry).toList();
        var complete = files.stream().allMatch(Optional::isPresent);
        if (complete) return new Records.LookedUp(found);
        return found.isEmpty() ? Records.NOT_LOOKED_UP : new Records.LookedUpInPart(found);
    }
}
