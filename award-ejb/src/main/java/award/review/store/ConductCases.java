package award.review.store;

import award.review.ConductCaseId;
import award.review.model.ConductCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The decisions on misconduct: a handful in an award's life.
@ApplicationScoped
public class ConductCases {

    @PersistenceContext
    EntityManager em;

    public void add(ConductCase decided) {
        em.persist(decided);
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<ConductCase> find(ConductCaseId id, long seen) {
        var decided = Optional.ofNullable(em.find(ConductCase.class, id));
        decided.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("decision on misconduct " + id + " was changed since it was read");
        });
        return decided;
    }

    /// Those of one award, the latest first.
    public List<ConductCase> of(String scheme) {
        return em.createQuery("""
                select distinct c
                from ConductCase c
                left join fetch c.penalties
                where c.scheme = :scheme
                order by c.decidedOn desc, c.name
                """, ConductCase.class)
                .setParameter("scheme", scheme)
                .getResultList();
    }
}
