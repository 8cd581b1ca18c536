package award.audit.store;

import award.audit.ChainLink;
import award.audit.ChainLink.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The links that the database forges between the entries of the trail, to be read and checked: nobody writes them here.
@ApplicationScoped
public class AuditChain {

    @PersistenceContext
    EntityManager em;

    /// The links that follow a place, with the entries that they name, in order.
    @SuppressWarnings("unchecked") // a native query with a tuple is not typed
    public List<ChainLink> after(long place, int most) {
        return em.createNativeQuery("""
                select l.place, l.entry, encode(l.previous, 'hex') as previous, encode(l.hash, 'hex') as hash,
                    cast(extract(epoch from e.at) * 1000000 as bigint) as micros, e.who, e.subject, e.act
                from audit_link l
                left join audit_entry e on e.number = l.entry
                where l.place > :place
                order by l.place
                limit :most
                """, Tuple.class)
                .setParameter("place", place).setParameter("most", most)
                .getResultStream().map(row -> link((Tuple) row)).toList();
    }

    /// Numbers of entries that no link names.
    @SuppressWarnings("unchecked")
    public List<Long> unlinked(int most) {
        return em.createNativeQuery("""
                select e.number
                from audit_entry e
                where not exists (select 1 from audit_link l where l.entry = e.number)
                order by e.number
                limit :most
                """, Long.class)
                .setParameter("most", most)
                .getResultList();
    }

    private static ChainLink link(Tuple row) {
        var kept = Optional.ofNullable(row.get("who", String.class))
                .map(who -> new Kept(Instant.EPOCH.plus(row.get("micros", Long.class), ChronoUnit.MICROS), who, row.get("subject", String.class), row.get("act", String.class)));
        return new ChainLink(row.get("place", Long.class), row.get("entry", Long.class), kept, row.get("previous", String.class), row.get("hash", String.class));
    }
}
