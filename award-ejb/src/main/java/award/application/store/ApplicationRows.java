package award.application.store;

import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationRow;
import award.application.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The applications as lists show them: counted, sorted and paged by the database.
@ApplicationScoped
public class ApplicationRows {

    private static final String SELECT = """
            select new award.application.ApplicationRow(
                a.id.value, a.edition.value, a.scheme, a.party.id, a.name, a.kind, a.state, a.number, a.submittedAt, a.correctBy)
            from Application a
            """;

    private static final String WANTED = """
            where a.edition.value = :edition and a.state in :states
            """;
    private static final String CALLED = "and lower(a.name) like :text ";

    @PersistenceContext
    EntityManager em;

    public long count(ApplicationQuery query) {
        return fill(em.createQuery("select count(a) from Application a " + wanted(query), Long.class), query).getSingleResult();
    }

    public List<ApplicationRow> page(ApplicationQuery query, ApplicationOrder order, boolean ascending, int first, int size) {
        return fill(em.createQuery(SELECT + wanted(query) + by(order, ascending), ApplicationRow.class), query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// The applications of these parties, the latest editions first: as many as one organisation ever made.
    public List<ApplicationRow> of(Collection<UUID> parties) {
        return em.createQuery(SELECT + "where a.party.id in :parties order by a.editionNumber desc, a.scheme, a.state", ApplicationRow.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// Those that are to be set right, in all editions.
    public List<ApplicationRow> sentBack() {
        return em.createQuery(SELECT + "where a.state = award.application.ApplicationState.RETURNED", ApplicationRow.class).getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> prepared, ApplicationQuery query) {
        if (!query.text().isBlank()) prepared.setParameter("text", "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%");
        return prepared.setParameter("edition", query.edition().value())
                .setParameter("states", query.states().isEmpty() ? EnumSet.allOf(ApplicationState.class) : query.states());
    }

    /// What nobody asks for is left out: the database plans by what stands in a statement.
    private static String wanted(ApplicationQuery query) {
        return query.text().isBlank() ? WANTED : WANTED + CALLED;
    }

    private static String by(ApplicationOrder order, boolean ascending) {
        var direction = ascending ? "" : " desc";
        return switch (order) {
            case NUMBER -> "order by a.number" + direction + " nulls last, a.name";
            case NAME -> "order by a.name" + direction + ", a.id.value";
            case SUBMITTED_AT -> "order by a.submittedAt" + direction + " nulls last, a.name";
            case STATE -> "order by a.state" + direction + ", a.name";
        };
    }
}
