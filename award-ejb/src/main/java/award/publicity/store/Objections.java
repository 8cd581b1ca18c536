package award.publicity.store;

import award.publicity.NoticeId;
import award.publicity.ObjectionId;
import award.publicity.ObjectionState;
import award.publicity.model.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The objections, as a collection of whole ones. [ObjectionRows] lists them.
@ApplicationScoped
public class Objections {

    @PersistenceContext
    EntityManager em;

    public void add(Objection objection) {
        em.persist(objection);
    }

    public Optional<Objection> find(ObjectionId id) {
        return Optional.ofNullable(em.find(Objection.class, id));
    }

    /// The objection to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<Objection> find(ObjectionId id, long seen) {
        var objection = find(id);
        objection.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("objection " + id + " was changed since it was read");
        });
        return objection;
    }

    /// The objection that this post has become, if it has.
    public Optional<Objection> ofPost(UUID post) {
        return em.createQuery("select o from Objection o where o.post = :post", Objection.class)
                .setParameter("post", post)
                .getResultStream().findFirst();
    }

    public Optional<Objection> numbered(String number) {
        return em.createQuery("select o from Objection o where o.number = :number", Objection.class)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// Lets one objection at a time be put down, until its transaction ends: so no number is left out, and none given twice.
    public void queue() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('objection_number'))", Integer.class).getSingleResult();
    }

    /// The number that the next objection bears, from 1 in each year: `2026-0017`. After [#queue].
    public String nextNumber(int year) {
        var last = em.createQuery("select max(cast(substring(o.number, 6) as integer)) from Objection o where o.number like :year", Integer.class)
                .setParameter("year", year + "-%").getSingleResult();
        return "%d-%04d".formatted(year, last == null ? 1 : last + 1);
    }

    /// All objections to the notices of a matter with what was asked about them, by number, at one asking.
    public List<Objection> of(UUID matter) {
        return em.createQuery("""
                select distinct o from Objection o
                left join fetch o.inquiries
                where o.notice.value in (select n.id.value from Notice n where n.matter = :matter)
                order by o.number
                """, Objection.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /// How many objections to each notice of a matter have come in time and are not settled.
    public Map<NoticeId, Long> open(UUID matter) {
        return em.createQuery("""
                select n.id.value, count(o)
                from Objection o join Notice n on n.id.value = o.notice.value
                where n.matter = :matter
                    and (o.state = award.publicity.ObjectionState.UNDER_VERIFICATION
                        or o.state = award.publicity.ObjectionState.RECEIVED and o.receivedOn <= n.lastDay)
                group by n.id.value
                """, Object[].class)
                .setParameter("matter", matter)
                .getResultStream().collect(Collectors.toMap(row -> new NoticeId((UUID) row[0]), row -> (Long) row[1]));
    }

    /// Those under verification that are due by that day, the most pressing first.
    public List<Objection> dueBy(LocalDate day) {
        return em.createQuery("""
                select o from Objection o
                where o.state = :state and o.dueOn <= :day
                order by o.dueOn, o.number
                """, Objection.class)
                .setParameter("state", ObjectionState.UNDER_VERIFICATION).setParameter("day", day)
                .getResultList();
    }
}
