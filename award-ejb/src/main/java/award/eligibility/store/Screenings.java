package award.eligibility.store;

import award.application.CandidacyId;
import award.eligibility.model.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// What checkers decided, candidate by candidate.
@ApplicationScoped
public class Screenings {

    @PersistenceContext
    EntityManager em;

    public Optional<Screening> find(CandidacyId candidacy) {
        return Optional.ofNullable(em.find(Screening.class, candidacy));
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
