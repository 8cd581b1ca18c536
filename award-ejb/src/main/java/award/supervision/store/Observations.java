package award.supervision.store;

import award.edition.EditionId;
import award.shared.Span;
import award.supervision.ObservationId;
import award.supervision.model.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The observations of the supervision group, as a collection.
@ApplicationScoped
public class Observations {

    @PersistenceContext
    EntityManager em;

    public void add(Observation observation) {
        em.persist(observation);
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Observation> find(ObservationId id, long seen) {
        var observation = Optional.ofNullable(em.find(Observation.class, id));
        observation.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("observation " + id + " was changed since it was read");
        });
        return observation;
    }

    /// Those of one edition, the latest first: a handful.
    public List<Observation> of(EditionId edition) {
        return em.createQuery("select o from Observation o where o.edition.value = :edition order by o.foundOn desc, o.id.value", Observation.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    /// Those that are to be answered within the span.
    public List<Observation> due(Span span) {
        return em.createQuery("select o from Observation o where o.due between :first and :last and o.answeredOn is null", Observation.class)
                .setParameter("first", span.first()).setParameter("last", span.last())
                .getResultList();
    }
}
