package award.eligibility.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import award.application.CandidacyId;
import award.application.Declared;
import award.application.FactForm;
import award.application.service.CandidacyReader;
import award.application.service.PastCandidacies;
import award.application.service.RegisterFacts;
import award.edition.EditionId;
import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.model.Screening;
import award.eligibility.record.FactDecision;
import award.eligibility.record.OfficialFacts;
import award.eligibility.record.Weighing;
import award.eligibility.store.Practices;
import award.eligibility.store.Screenings;
import award.honour.PastGrant;
import award.honour.service.HonourRegister;
import award.party.Kinship;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartySheet;
import award.party.service.PartyDesk;
import award.scheme.Regulation;
import award.scheme.StandardFact;
import award.scheme.rule.AwardeeKind;
import award.supervision.Ban;
import award.supervision.service.SupervisionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the facts of examinations from everywhere they lie, before the law is put to them: a fixed number of queries for any number
/// of candidates.
///
/// Whose history counts is asked once: what a party took over by merger or division is its own.
@ApplicationScoped
class DossierClerk {

    @Inject CandidacyReader candidacies;
    @Inject PastCandidacies past;
    @Inject PartyDesk parties;
    @Inject HonourRegister honours;
    @Inject SupervisionDesk sanctions;
    @Inject RecordsClerk records;
    @Inject Screenings screenings;
    @Inject Practices practices;

    /// Who is examined, under which law, for which edition.
    private record Asked(Regulation regulation, int edition, Collection<PartyId> parties, Map<AwardeeKind, FactForm> forms) {

        Asked(Regulation regulation, int edition, Collection<PartyId> parties) {
            this(regulation, edition, parties, new EnumMap<>(AwardeeKind.class));
        }

        FactForm form(AwardeeKind kind) {
            return forms.computeIfAbsent(kind, one -> FactForm.of(regulation, one));
        }
    }

    /// Everything that lies elsewhere about those who are examined and those whose history is theirs.
    private record Around(
            Asked asked, Kinship kinship, RecordsAtHand records, Map<PartyId, List<PastGrant>> honours, Map<PartyId, List<Ban>> bans,
            Map<PartyId, Integer> unawarded) {}

    /// The dossiers of candidates of one edition, each as it is on the day of its application.
    List<Weighed> of(EditionId edition, Collection<CandidacyId> ids, Regulation regulation) {
        var candidates = candidacies.declared(ids);
        if (candidates.isEmpty()) return List.of();
        var parties = candidates.stream().map(Declared::party).collect(toSet());
        var around = around(new Asked(regulation, candidates.getFirst().edition(), parties));
        var decided = screenings.all(ids).stream().collect(toMap(Screening::candidacy, screening -> screening));
        var sizes = this.parties.sizesOf(parties);
        boolean twoPersons = practices.twoPersons(edition, regulation);
        return candidates.stream().map(candidate -> {
            var screening = Optional.ofNullable(decided.get(candidate.id()));
            var weighing = weigh(candidate, around, screening.map(Screening::factDecisions).orElseGet(List::of));
            var attested = screening.map(found -> found.attested(twoPersons)).orElseGet(Map::of);
            return new Weighed(candidate, dossier(candidate, weighing.facts(), attested, around), weighing, sizes.get(candidate.party()));
        }).toList();
    }

    /// The dossier of somebody who asks whether to apply: what the register knows, and what was declared the last time.
    Dossier of(PartySheet party, Regulation regulation, int edition, LocalDate day) {
        return of(party, regulation, edition, day, Map.of());
    }

    /// The same, with what is being declared just now: it outweighs the register.
    Dossier of(PartySheet party, Regulation regulation, int edition, LocalDate day, Map<String, String> now) {
        var kind = party.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        var told = new HashMap<>(past.lastDeclared(party.id(), regulation.scheme()).orElseGet(Map::of));
        told.putAll(RegisterFacts.of(party));
        told.putAll(now);
        var asker = new Declared(null, party.id(), party.name(), kind, edition, "", day, told);
        var around = around(new Asked(regulation, edition, Set.of(party.id())));
        return dossier(asker, weigh(asker, around, List.of()).facts(), Map.of(), around);
    }

    private Around around(Asked asked) {
        var kinship = parties.kinshipOf(asked.parties());
        var everybody = new ArrayList<>(asked.parties());
        kinship.relations().forEach(relation -> everybody.addAll(List.of(relation.first(), relation.second())));
        var kin = Set.copyOf(everybody);
        var scheme = asked.regulation().scheme();
        return new Around(asked, kinship, records.about(kin), honours.historyOf(kin), sanctions.bansOf(kin, scheme),
                past.lastUnawardedOf(kin, scheme, asked.edition()));
    }

    private static Weighing weigh(Declared candidate, Around around, List<FactDecision> decisions) {
        var regulation = around.asked().regulation();
        var declared = around.asked().form(candidate.kind()).read(candidate.facts());
        var official = new OfficialFacts(around.records().listed(candidate.party()), around.records().complete().keySet(), candidate.appliedOn());
        var known = new HashMap<>(official.of(regulation.rules().facts()));
        if (!candidate.recommender().isBlank()) known.put(StandardFact.RECOMMENDED.key(), true);
        return Weighing.of(declared, known, decisions);
    }

    private static Dossier dossier(Declared candidate, Map<String, Object> facts, Map<String, Attestation> attested, Around around) {
        var kin = around.kinship().historyOf(candidate.party(), candidate.appliedOn());
        var scheme = around.asked().regulation().scheme();
        var unawarded = kin.stream().map(around.unawarded()::get).filter(found -> found != null).mapToInt(Integer::intValue).max();
        return new Dossier(candidate.name(), candidate.kind(), Optional.empty(), around.asked().edition(), candidate.appliedOn(), facts, attested,
                around.records().of(kin), honours(kin, scheme, around.honours()),
                kin.stream().flatMap(party -> around.bans().getOrDefault(party, List.of()).stream()).toList(), unawarded);
    }

    private static List<PastGrant> honours(Collection<PartyId> kin, String scheme, Map<PartyId, List<PastGrant>> honours) {
        return kin.stream().flatMap(party -> honours.getOrDefault(party, List.of()).stream())
                .filter(grant -> grant.scheme().equals(scheme)).toList();
    }
}
