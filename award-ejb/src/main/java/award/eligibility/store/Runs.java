package award.eligibility.store;

import award.edition.EditionId;
import award.eligibility.RunId;
import award.eligibility.model.ExaminationRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// The examinations of whole editions.
@ApplicationScoped
public class Runs {

    @PersistenceContext
    EntityManager em;

    public void add(ExaminationRun run) {
        em.persist(run);
        em.flush(); // two at once: the database refuses the second here and now
    }

    public Optional<ExaminationRun> latest(EditionId edition) {
        return em.createQuery("select r from ExaminationRun r where r.edition.value = :edition order by r.startedAt desc", ExaminationRun.class)
                .setParameter("edition", edition.value())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /// The run to be moved on: whoever cancels it waits until the chunk at work is done.
    public ExaminationRun locked(RunId id) {
        return em.find(ExaminationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
