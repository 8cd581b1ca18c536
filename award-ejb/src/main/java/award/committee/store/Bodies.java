package award.committee.store;

import award.committee.BodyId;
import award.committee.BodyRow;
import award.committee.model.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The bodies that decide, advise and organise, as a collection.
@ApplicationScoped
public class Bodies {

    @PersistenceContext
    EntityManager em;

    public void add(Body body) {
        em.persist(body);
    }

    public Optional<Body> find(BodyId id) {
        return Optional.ofNullable(em.find(Body.class, id));
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed the body since
    public Optional<Body> find(BodyId id, long seen) {
        var body = find(id);
        body.filter(found -> found.version() != seen).ifPresent(found -> {
            throw new OptimisticLockException(found);
        });
        return body;
    }

    /// @param key of the body's rule in the regulation
    public Optional<Body> of(String scheme, String key) {
        return em.createQuery("select b from Body b where b.scheme = :scheme and b.key = :key", Body.class)
                .setParameter("scheme", scheme).setParameter("key", key)
                .getResultStream().findFirst();
    }

    /// All bodies with the number of members on a day.
    public List<BodyRow> all(LocalDate day) {
        return em.createQuery("""
                select new award.committee.BodyRow(b.id.value, b.scheme, b.key, b.name,
                    (select count(t) from Body c join c.memberships t where c = b and t.since <= :day and (t.until is null or t.until >= :day)))
                from Body b
                order by b.name
                """, BodyRow.class)
                .setParameter("day", day)
                .getResultList();
    }
}
