package award.committee.store;

import award.committee.BodyId;
import award.committee.model.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// The bodies that decide, as a collection.
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

    public Optional<Body> of(String scheme) {
        return em.createQuery("select b from Body b left join fetch b.members where b.scheme = :scheme", Body.class)
                .setParameter("scheme", scheme)
                .getResultStream().findFirst();
    }
}
