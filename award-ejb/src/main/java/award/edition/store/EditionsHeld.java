package award.edition.store;

import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.model.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The editions of all awards: under way, closed, or only on record.
@ApplicationScoped
public class EditionsHeld {

    @PersistenceContext
    EntityManager em;

    public void add(Edition edition) {
        em.persist(edition);
    }

    public Optional<Edition> find(EditionId id) {
        return Optional.ofNullable(em.find(Edition.class, id));
    }

    /// The edition to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<Edition> find(EditionId id, long seen) {
        var edition = find(id);
        edition.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("edition " + id + " was changed since it was read");
        });
        return edition;
    }

    /// The edition that was held under this number, or is; one that was cancelled is not.
    public Optional<Edition> find(String scheme, int number) {
        return em.createQuery("""
                select e from Edition e
                where e.scheme = :scheme and e.number = :number and e.state <> award.edition.EditionState.CANCELLED
                """, Edition.class)
                .setParameter("scheme", scheme)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// The line of every award, by scheme and number.
    public List<EditionRow> all() {
        return em.createQuery(ROW + "order by e.scheme, e.number", EditionRow.class).getResultList();
    }

    /// The line of one award, the earliest first.
    public List<EditionRow> of(String scheme) {
        return em.createQuery(ROW + "where e.scheme = :scheme order by e.number", EditionRow.class)
                .setParameter("scheme", scheme)
                .getResultList();
    }

    private static final String ROW = """
            select new award.edition.EditionRow(
                e.id.value, e.scheme, e.binding.regulation, e.number, e.year, e.name, e.openedOn, e.state, e.stage)
            from Edition e
            """;
}
