package award.application.service;

import award.application.CandidacyState;
import award.application.Ended;
import award.application.store.Candidacies;
import award.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/// Whose path in an edition has ended, and by which decision. For services that write to them, not for pages.
@ApplicationScoped
public class EndedCandidacies {

    @Inject Candidacies candidacies;

    public List<Ended> of(EditionId edition, Set<CandidacyState> states) {
        return candidacies.ended(edition, states).stream()
                .flatMap(candidacy -> candidacy.standing().map(decision -> Ended.of(candidacy.sheet(), decision)).stream())
                .toList();
    }
}
