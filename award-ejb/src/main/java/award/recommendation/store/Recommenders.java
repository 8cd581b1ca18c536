package award.recommendation.store;

import award.recommendation.RecommenderId;
import award.recommendation.model.Recommender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The register of those who recommend, as a collection: some dozens in an award.
@ApplicationScoped
public class Recommenders {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    public void add(Recommender recommender) {
        em.persist(recommender);
    }

    public Optional<Recommender> find(RecommenderId id) {
        return Optional.ofNullable(em.find(Recommender.class, id));
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Recommender> find(RecommenderId id, long seen) {
        var recommender = find(id);
        recommender.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("recommender " + id + " was changed since it was read");
        });
        return recommender;
    }

    public Optional<Recommender> coded(String scheme, String code) {
        return em.createQuery("""
                select r
                from Recommender r
                where r.scheme = :scheme and r.code = :code
                """, Recommender.class)
                .setParameter("scheme", scheme).setParameter("code", code)
                .getResultStream().findFirst();
    }

    /// Some of all awards that have the text in their name, or bear that code.
    public List<Recommender> like(String text) {
        return em.createQuery("select r from Recommender r where r.code = :text or lower(r.entry.name) like :part order by r.entry.name", Recommender.class)
                .setParameter("text", text).setParameter("part", "%" + text.toLowerCase(Locale.ROOT) + "%")
                .setMaxResults(MOST).getResultList();
    }

    /// Those of one award with what they lost, by channel and code.
    public List<Recommender> of(String scheme) {
        return em.createQuery("""
                select r
                from Recommender r
                left join fetch r.losses
                where r.scheme = :scheme
                order by r.entry.channel, r.code
                """, Recommender.class)
                .setParameter("scheme", scheme)
                .getResultList();
    }
}
