package award.party.store;

import award.party.BodyKind;
import award.party.Division;
import award.party.Divisions;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyOrder;
import award.party.PartyRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The parties as rows to list: narrowed, sorted, counted and paged by the database.
@ApplicationScoped
public class PartyRows {

    private static final String ROWS = """
            select new award.party.PartyRow(
                p.id, p.kind, n.name, o.code.value, o.bodyKind, p.division, o.industry, o.registeredOn)
            """;
    private static final String COUNT = """
            select count(p)
            """;
    private static final String NARROWED = """
            from Party p
            join p.names n
            left join Organisation o on o.id = p.id
            where n.until is null
              and (:anyKind = true or p.kind = :kind)
              and (:anyBody = true or o.bodyKind = :body)
              and (:anyPlace = true or p.division like :place)
              and (:uncoded = false or (p.kind = award.party.PartyKind.ORGANISATION and o.code.value is null))
              and (:anyText = true or o.code.value like :code escape '!'
                   or exists (select 1 from Party q join q.names m where q.id = p.id and m.name like :text escape '!'))
            """;

    /// A party and one of its names, past or present.
    public record Called(String name, PartyRow party) {}

    @PersistenceContext
    EntityManager em;

    public long count(PartyFilter filter) {
        return narrow(em.createQuery(COUNT + NARROWED, Long.class), filter).getSingleResult();
    }

    public List<PartyRow> page(PartyFilter filter, PartyOrder order, boolean ascending, int first, int size) {
        return narrow(em.createQuery(ROWS + NARROWED + orderBy(order, ascending), PartyRow.class), filter)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    public Optional<PartyRow> find(PartyId id) {
        return em.createQuery(ROWS + """
                from Party p
                join p.names n
                left join Organisation o on o.id = p.id
                where n.until is null and p.id = :id
                """, PartyRow.class).setParameter("id", id).getResultStream().findFirst();
    }

    public List<PartyRow> find(Collection<PartyId> ids) {
        return em.createQuery(ROWS + """
                from Party p
                join p.names n
                left join Organisation o on o.id = p.id
                where n.until is null and p.id.id in :ids
                """, PartyRow.class).setParameter("ids", ids.stream().map(PartyId::id).toList()).getResultList();
    }

    /// The parties that bear or bore exactly this name.
    public List<PartyRow> called(String name) {
        return calledOneOf(List.of(name)).stream().map(Called::party).distinct().toList();
    }

    /// The parties that bear or bore one of these names, with the name that was asked for.
    public List<Called> calledOneOf(Collection<String> names) {
        return em.createQuery("""
                select new award.party.store.PartyRows$Called(m.name, new award.party.PartyRow(
                    p.id, p.kind, n.name, o.code.value, o.bodyKind, p.division, o.industry, o.registeredOn))
                from Party p
                join p.names n
                join p.names m
                left join Organisation o on o.id = p.id
                where n.until is null and m.name in :names
                order by n.name, p.id.id
                """, Called.class).setParameter("names", names).getResultList();
    }

    /// The organisations that hold one of these credit codes.
    public List<PartyRow> withCodes(Collection<String> codes) {
        return em.createQuery(ROWS + """
                from Party p
                join p.names n
                join Organisation o on o.id = p.id
                where n.until is null and o.code.value in :codes
                """, PartyRow.class).setParameter("codes", codes).getResultList();
    }

    private static String orderBy(PartyOrder order, boolean ascending) {
        return switch (order) {
            case NAME -> ascending ? "order by n.name, p.id.id" : "order by n.name desc, p.id.id";
            case CODE -> ascending ? "order by o.code.value nulls last, p.id.id" : "order by o.code.value desc nulls last, p.id.id";
            case REGISTERED -> ascending ? "order by o.registeredOn nulls last, p.id.id" : "order by o.registeredOn desc nulls last, p.id.id";
        };
    }

    private static <T> TypedQuery<T> narrow(TypedQuery<T> query, PartyFilter filter) {
        return query
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? PartyKind.ORGANISATION : filter.kind())
                .setParameter("anyBody", filter.bodyKind() == null)
                .setParameter("body", filter.bodyKind() == null ? BodyKind.OTHER : filter.bodyKind())
                .setParameter("anyPlace", filter.division().isEmpty())
                .setParameter("place", prefix(filter.division()) + "%")
                .setParameter("uncoded", filter.uncoded())
                .setParameter("anyText", filter.text().isBlank())
                .setParameter("code", literal(filter.text().strip()) + "%")
                .setParameter("text", "%" + literal(filter.text().strip()) + "%");
    }

    private static String prefix(String division) {
        return Divisions.shipped().find(division).map(Division::prefix).orElse(division);
    }

    /// What stands for itself in a pattern.
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
