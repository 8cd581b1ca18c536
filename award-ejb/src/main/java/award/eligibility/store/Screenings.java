package award.eligibility.store;

import award.application.CandidacyId;
import award.eligibility.model.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What checkers decided, candidate by candidate.
@ApplicationScoped
public class Screenings {

    @PersistenceContext
    EntityManager em;

    public Optional<Screening> find(CandidacyId candidacy) {
        return Optional.ofNullable(em.find(Screening.class, candidacy));
    }

    /// The screenings of these candidates with all decisions, in two queries.
    public List<Screening> all(Collection<CandidacyId> candidacies) {
        var ids = candidacies.stream().map(CandidacyId::value).toList();
        var found = em.createQuery("select distinct s from Screening s left join fetch s.decisions where s.candidacy.value in :ids", Screening.class)
                .setParameter("ids", ids).getResultList();
        em.createQuery("select distinct s from Screening s left join fetch s.factDecisions where s.candidacy.value in :ids", Screening.class)
                .setParameter("ids", ids).getResultList();
        return found;
    }

    /// The screening of a candidate, begun if nobody has yet.
    public Screening of(CandidacyId candidacy) {
        return find(candidacy).orElseGet(() -> {
            var begun = new Screening(candidacy);
            em.persist(begun);
            return begun;
        });
    }
}
