package award.scheme.store;

import award.scheme.model.EnteredRegulation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The regulation files that an office has entered.
@ApplicationScoped
public class EnteredRegulations {

    @PersistenceContext
    EntityManager em;

    public void add(EnteredRegulation regulation) {
        em.persist(regulation);
    }

    public Optional<EnteredRegulation> find(String id) {
        return Optional.ofNullable(em.find(EnteredRegulation.class, id));
    }

    /// Their identifiers, `scheme@version`: few, and asked for often.
    public List<String> ids() {
        return em.createQuery("""
                select r.id
                from EnteredRegulation r
                order by r.id
                """, String.class).getResultList();
    }
}
