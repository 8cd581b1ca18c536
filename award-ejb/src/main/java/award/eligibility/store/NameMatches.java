package award.eligibility.store;

import award.eligibility.model.NameMatch;
import award.eligibility.record.MatchState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Names on lists and the parties they may mean.
@ApplicationScoped
public class NameMatches {

    @PersistenceContext
    EntityManager em;

    public void add(NameMatch match) {
        em.persist(match);
    }

    public Optional<NameMatch> find(UUID id) {
        return Optional.ofNullable(em.find(NameMatch.class, id));
    }

    public List<NameMatch> of(Collection<String> nameKeys) {
        return em.createQuery("select m from NameMatch m where m.nameKey in :names", NameMatch.class)
                .setParameter("names", nameKeys)
                .getResultList();
    }

    public long count(MatchState state) {
        return em.createQuery("select count(m) from NameMatch m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    public List<NameMatch> page(MatchState state, int first, int size) {
        return em.createQuery("select m from NameMatch m where m.state = :state order by m.nameKey, m.id", NameMatch.class)
                .setParameter("state", state)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }
}
