package award.review.store;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.review.ReviewKind;
import award.review.SheetId;
import award.review.SheetRow;
import award.review.model.ScoreSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The score sheets, as a collection.
@ApplicationScoped
public class ScoreSheets {

    private static final String ROW = """
            select new award.review.SheetRow(s.id.value, s.candidacy.value, s.kind, s.judged, s.total, s.finishedOn)
            from ScoreSheet s
            """;

    @PersistenceContext
    EntityManager em;

    public void add(ScoreSheet sheet) {
        em.persist(sheet);
    }

    public Optional<ScoreSheet> find(SheetId id) {
        return Optional.ofNullable(em.find(ScoreSheet.class, id));
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed the sheet since
    public Optional<ScoreSheet> find(SheetId id, long seen) {
        var sheet = find(id);
        sheet.filter(found -> found.version() != seen).ifPresent(stale -> {
            throw new OptimisticLockException(stale);
        });
        return sheet;
    }

    public Optional<ScoreSheet> of(CandidacyId candidacy, ReviewKind kind) {
        return em.createQuery("select s from ScoreSheet s where s.candidacy = :candidacy and s.kind = :kind", ScoreSheet.class)
                .setParameter("candidacy", candidacy).setParameter("kind", kind)
                .getResultStream().findFirst();
    }

    public List<SheetRow> of(EditionId edition) {
        return em.createQuery(ROW + "where s.edition = :edition order by s.total desc", SheetRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /// The settled sheets of an edition with all that is on them.
    public List<ScoreSheet> settled(EditionId edition, ReviewKind kind) {
        return em.createQuery("""
                select distinct s from ScoreSheet s left join fetch s.percents
                where s.edition = :edition and s.kind = :kind and s.finishedOn is not null
                """, ScoreSheet.class)
                .setParameter("edition", edition).setParameter("kind", kind)
                .getResultList();
    }

    public long open(EditionId edition, ReviewKind kind) {
        return em.createQuery("""
                select count(s) from ScoreSheet s
                where s.edition = :edition and s.kind = :kind and s.finishedOn is null
                """, Long.class)
                .setParameter("edition", edition).setParameter("kind", kind)
                .getSingleResult();
    }
}
