package award.application.service;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.model.Candidacy;
import award.application.store.Candidacies;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What became of somebody's earlier applications, for the desks that examine applicants.
///
/// Not for pages: a caller has checked the right of the person and brings the transaction of its own use case along.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PastCandidacies {

    @Inject Candidacies candidacies;

    /// Number of the last edition before the given one in which one of these parties applied and did not win.
    public OptionalInt lastUnawarded(Collection<PartyId> parties, String scheme, int before) {
        return candidacies.lastUnawarded(parties, scheme, before);
    }

    /// The same for each of these parties; those that never did are left out.
    public Map<PartyId, Integer> lastUnawardedOf(Collection<PartyId> parties, String scheme, int before) {
        return candidacies.lastUnawarded(parties.stream().map(PartyId::id).toList(), scheme, before, EnumSet.of(CandidacyState.AWARDED))
                .entrySet().stream().collect(toMap(found -> new PartyId(found.getKey()), Map.Entry::getValue));
    }

    /// What a party declared when it last applied in a scheme.
    public Optional<Map<String, String>> lastDeclared(PartyId party, String scheme) {
        return candidacies.of(List.of(party), scheme).stream().map(Candidacy::sheet).map(CandidacySheet::facts).findFirst();
    }
}
