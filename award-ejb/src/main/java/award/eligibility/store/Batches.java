package award.eligibility.store;

import award.eligibility.model.RecordBatch;
import award.eligibility.record.BatchRow;
import award.eligibility.record.BatchWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The lists that were taken in.
@ApplicationScoped
public class Batches {

    @PersistenceContext
    EntityManager em;

    public void add(RecordBatch batch) {
        em.persist(batch);
    }

    /// The list of a source that speaks now.
    public Optional<RecordBatch> current(String source) {
        return em.createQuery("""
                select b
                from RecordBatch b
                where b.source = :source and b.way = award.eligibility.record.BatchWay.FILE and b.replacedBy.value is null
                """, RecordBatch.class)
                .setParameter("source", source)
                .getResultStream().findFirst();
    }

    /// The lists from files that speak now, with the categories of which they name everybody.
    public List<RecordBatch> current() {
        return em.createQuery("""
                select distinct b
                from RecordBatch b
                join fetch b.covers
                where b.way = award.eligibility.record.BatchWay.FILE and b.replacedBy.value is null
                """, RecordBatch.class)
                .getResultList();
    }

    /// The sources of files that were taken in, for the form to propose.
    public List<String> sources() {
        return em.createQuery("select distinct b.source from RecordBatch b where b.way = :file order by b.source", String.class)
                .setParameter("file", BatchWay.FILE)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(b) from RecordBatch b", Long.class).getSingleResult();
    }

    /// The latest first.
    public List<BatchRow> page(int first, int size) {
        return em.createQuery("""
                select new award.eligibility.record.BatchRow(b.id.value, b.source, b.asOf, b.way, b.fileName, b.lines,
                    (select count(l) from RecordOnList l where l.place.batch = b.id.value and l.party is not null),
                    b.takenAt, b.takenBy, case when b.replacedBy.value is null then true else false end)
                from RecordBatch b
                order by b.takenAt desc, b.id.value
                """, BatchRow.class)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }
}
