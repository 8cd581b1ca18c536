package award.recommendation.store;

import award.recommendation.CultivationId;
import award.recommendation.CultivationRow;
import award.recommendation.Sight;
import award.recommendation.model.Cultivation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines of the plans of cultivation.
@ApplicationScoped
public class Cultivations {

    private static final Set<String> NOTHING = Set.of("-");

    private static final String WANTED = """
            from Cultivation c
            join Recommender b on b.id = c.recommender
            where (:everything = true or b.scheme in :schemes or b.code in :codes)
                and (:scheme = '' or b.scheme = :scheme) and (:year = 0 or c.entry.year = :year)
            """;

    @PersistenceContext
    EntityManager em;

    public void add(Cultivation line) {
        em.persist(line);
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Cultivation> find(CultivationId id, long seen) {
        var line = Optional.ofNullable(em.find(Cultivation.class, id));
        line.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("line of a plan " + id + " was changed since it was read");
        });
        return line;
    }

    /// @param scheme empty for all
    /// @param year   0 for all
    public long count(Sight sight, String scheme, int year) {
        return fill(em.createQuery("select count(c) " + WANTED, Long.class), sight, scheme, year).getSingleResult();
    }

    public List<CultivationRow> page(Sight sight, String scheme, int year, int first, int size) {
        return fill(em.createQuery("""
                select new award.recommendation.CultivationRow(c.id.value, b.id.value, b.scheme, b.entry.name, c.entry.year, c.entry.name,
                    c.entry.measures, c.entry.stage, c.version)
                """ + WANTED + "order by c.entry.year desc, b.entry.name, c.entry.name", CultivationRow.class), sight, scheme, year)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> prepared, Sight sight, String scheme, int year) {
        return prepared.setParameter("everything", sight.everything())
                .setParameter("schemes", sight.schemes().isEmpty() ? NOTHING : sight.schemes())
                .setParameter("codes", sight.codes().isEmpty() ? NOTHING : sight.codes())
                .setParameter("scheme", scheme)
                .setParameter("year", year);
    }
}
