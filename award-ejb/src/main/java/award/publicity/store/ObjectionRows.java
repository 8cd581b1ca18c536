package award.publicity.store;

import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionRow;
import award.publicity.ObjectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The objections as lists show them: counted, sorted and paged by the database.
@ApplicationScoped
public class ObjectionRows {

    private static final String WANTED = """
            from Objection o join Notice n on n.id.value = o.notice.value
            where o.state in :states
            """;
    private static final String OF_MATTER = "and n.matter = :matter ";
    private static final String CALLED = """
            and (lower(o.number) like :text or lower(o.against) like :text or lower(n.list) like :text or lower(n.about) like :text)
            """;

    private static final String ROW = """
            select new award.publicity.ObjectionRow(
                o.id.value, o.number, n.id.value, n.about, n.list, o.against, o.objector.name, o.channel,
                o.receivedOn, n.lastDay, o.dueOn, o.state)
            """;

    @PersistenceContext
    EntityManager em;

    public long count(ObjectionQuery query) {
        return fill(em.createQuery("select count(o) " + wanted(query), Long.class), query).getSingleResult();
    }

    public List<ObjectionRow> page(ObjectionQuery query, ObjectionOrder order, boolean ascending, int first, int size) {
        return fill(em.createQuery(ROW + wanted(query) + by(order, ascending), ObjectionRow.class), query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> prepared, ObjectionQuery query) {
        if (query.matter() != null) prepared.setParameter("matter", query.matter());
        if (!query.text().isBlank()) prepared.setParameter("text", "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%");
        return prepared.setParameter("states", query.states().isEmpty() ? EnumSet.allOf(ObjectionState.class) : query.states());
    }

    /// What nobody asks for is left out: the database plans by what stands in a statement.
    private static String wanted(ObjectionQuery query) {
        return WANTED + (query.matter() == null ? "" : OF_MATTER) + (query.text().isBlank() ? "" : CALLED);
    }

    private static String by(ObjectionOrder order, boolean ascending) {
        var direction = ascending ? "" : " desc";
        return switch (order) {
            case NUMBER -> "order by o.number" + direction;
            case RECEIVED -> "order by o.receivedOn" + direction + ", o.number" + direction;
            case DUE -> "order by o.dueOn" + direction + " nulls last, o.number" + direction;
            case STATE -> "order by o.state" + direction + ", o.number" + direction;
        };
    }
}
