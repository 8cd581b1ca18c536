package award.publicity.store;

import award.publicity.CallId;
import award.publicity.CallRow;
import award.publicity.model.Call;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The calls for applications ever published.
@ApplicationScoped
public class Calls {

    @PersistenceContext
    EntityManager em;

    public void add(Call call) {
        em.persist(call);
    }

    public Optional<Call> find(CallId id) {
        return Optional.ofNullable(em.find(Call.class, id));
    }

    /// The latest call of each edition that takes applications on that day or later; those still to be published are left out.
    public List<CallRow> open(LocalDate today) {
        return em.createQuery("""
                select new award.publicity.CallRow(c.id.value, c.scheme, c.title, c.publishedOn, c.until)
                from Call c
                where c.publishedOn <= :today and c.until >= :today
                    and not exists (select l from Call l where l.matter = c.matter and l.publishedOn <= :today
                        and (l.publishedOn > c.publishedOn or l.publishedOn = c.publishedOn and l.id.value > c.id.value))
                order by c.until, c.title
                """, CallRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    public List<CallRow> of(UUID matter) {
        return em.createQuery("""
                select new award.publicity.CallRow(c.id.value, c.scheme, c.title, c.publishedOn, c.until)
                from Call c
                where c.matter = :matter
                order by c.publishedOn desc
                """, CallRow.class)
                .setParameter("matter", matter)
                .getResultList();
    }
}
