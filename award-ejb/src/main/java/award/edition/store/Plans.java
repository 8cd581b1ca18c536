package award.edition.store;

import award.edition.EditionId;
import award.edition.model.EditionPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The time lines of editions.
@ApplicationScoped
public class Plans {

    @PersistenceContext
    EntityManager em;

    public void add(EditionPlan plan) {
        em.persist(plan);
    }

    public Optional<EditionPlan> find(EditionId edition) {
        return Optional.ofNullable(em.find(EditionPlan.class, edition));
    }

    /// The plan to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<EditionPlan> find(EditionId edition, long seen) {
        var plan = find(edition);
        plan.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("plan of edition " + edition + " was changed since it was read");
        });
        return plan;
    }

    /// The plan of the last edition of an award before this number, to go by.
    public Optional<EditionPlan> before(String scheme, int number) {
        return em.createQuery("""
                select p from EditionPlan p, Edition e
                where p.edition = e.id and e.scheme = :scheme and e.number < :number
                order by e.number desc
                """, EditionPlan.class)
                .setParameter("scheme", scheme)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /// The plans of the editions that are under way, with all their stages.
    public List<EditionPlan> running() {
        return em.createQuery("""
                select distinct p from EditionPlan p
                left join fetch p.stages
                where p.edition in (select e.id from Edition e where e.state = award.edition.EditionState.RUNNING)
                """, EditionPlan.class).getResultList();
    }
}
