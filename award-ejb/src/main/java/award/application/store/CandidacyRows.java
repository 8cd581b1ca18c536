package award.application.store;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.PendingRow;
import award.application.ReleaseRow;
import award.edition.EditionId;
import award.party.SizeClass;
import award.shared.Findings.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The candidacies as lists show them: counted, sorted and paged by the database.
@ApplicationScoped
public class CandidacyRows {

    private static final String WANTED = """
            from Candidacy c
            where c.edition.value = :edition and c.state in :states
                and (:anyText = true or lower(c.name) like :text or lower(c.recommender) like :text or lower(c.marks) like :text)
                and (:anyVerdict = true or c.verdict = :verdict) and (:anySize = true or c.size = :size) and c.marks like :mark
            """;

    private static final String ROW = """
            select new award.application.CandidacyRow(
                c.id.value, c.party.id, c.number, c.name, c.kind, c.recommender, c.appliedOn, c.state, c.marks,
                c.verdict, c.refusals, c.questions, c.size, c.examinedAt)
            """ + WANTED;

    @PersistenceContext
    EntityManager em;

    public long count(CandidacyQuery query) {
        return fill(em.createQuery("select count(c) " + WANTED, Long.class), query).getSingleResult();
    }

    public List<CandidacyRow> page(CandidacyQuery query, CandidacyOrder order, boolean ascending, int first, int size) {
        return fill(em.createQuery(ROW + by(order, ascending), CandidacyRow.class), query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// All of them, by number: an edition's candidates are as many as an office can handle.
    public List<CandidacyRow> all(CandidacyQuery query) {
        return fill(em.createQuery(ROW + by(CandidacyOrder.NUMBER, true), CandidacyRow.class), query).getResultList();
    }

    /// What is pending in an edition, by number.
    public List<PendingRow> pending(EditionId edition) {
        return em.createQuery("""
                select new award.application.PendingRow(
                    c.id.value, c.number, c.name, c.state, c.pending.state, c.pending.ruling.body, c.pending.ruling.decidedOn,
                    c.pending.ruling.document, c.pending.ruling.reason, c.version)
                from Candidacy c
                where c.edition.value = :edition and c.pending.state is not null
                order by c.number
                """, PendingRow.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    /// What is pending about these candidates, by their identifiers.
    public Map<UUID, CandidacyState> pendingAmong(Collection<UUID> candidates) {
        return em.createQuery("select c.id.value, c.pending.state from Candidacy c where c.id.value in :ids and c.pending.state is not null", Object[].class)
                .setParameter("ids", candidates)
                .getResultStream().collect(toMap(row -> (UUID) row[0], row -> (CandidacyState) row[1]));
    }

    /// What was released in an edition, the latest release first.
    public List<ReleaseRow> releases(EditionId edition) {
        return em.createQuery("""
                select new award.application.ReleaseRow(
                    d.releasedAt, d.state, count(d.state), sum(case when d.retraction.decidedOn is null then 0L else 1L end))
                from Candidacy c join c.decisions d
                where c.edition.value = :edition
                group by d.releasedAt, d.state
                order by d.releasedAt desc, d.state
                """, ReleaseRow.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> prepared, CandidacyQuery query) {
        return prepared.setParameter("edition", query.edition().value())
                .setParameter("states", query.states().isEmpty() ? EnumSet.allOf(CandidacyState.class) : query.states())
                .setParameter("anyText", query.text().isBlank())
                .setParameter("text", "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%")
                .setParameter("anyVerdict", query.verdict() == null)
                .setParameter("verdict", query.verdict() == null ? Verdict.PASS : query.verdict())
                .setParameter("anySize", query.size() == null)
                .setParameter("size", query.size() == null ? SizeClass.LARGE : query.size())
                .setParameter("mark", "%" + query.mark() + "%");
    }

    private static String by(CandidacyOrder order, boolean ascending) {
        var direction = ascending ? "" : " desc";
        return switch (order) {
            case NUMBER -> "order by c.number" + direction;
            case NAME -> "order by c.name" + direction + ", c.number";
            case APPLIED_ON -> "order by c.appliedOn" + direction + ", c.number";
            case STATE -> "order by c.state" + direction + ", c.number";
            case VERDICT -> "order by c.verdict" + direction + " nulls last, c.number";
            case SIZE -> "order by c.size" + direction + " nulls last, c.number";
        };
    }
}
