package award.committee.store;

import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.model.Body;
import award.committee.model.Minutes;
import award.committee.model.Resolution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// What meetings leave behind: minutes and resolutions.
@ApplicationScoped
public class Records {

    @PersistenceContext
    EntityManager em;

    public void add(Minutes minutes) {
        em.persist(minutes);
    }

    public void add(Resolution resolution) {
        em.persist(resolution);
    }

    public Optional<Minutes> minutes(MeetingId meeting) {
        return Optional.ofNullable(em.find(Minutes.class, meeting));
    }

    /// @throws OptimisticLockException when somebody else changed them since the reader saw them
    public Optional<Minutes> minutes(MeetingId meeting, long seen) {
        var minutes = minutes(meeting);
        minutes.filter(found -> found.version() != seen).ifPresent(found -> {
            throw new OptimisticLockException(found);
        });
        return minutes;
    }

    /// The number that follows in a body's year; the body is held until the end of the transaction, so that nobody else takes it.
    public int nextNumber(BodyId body, int year) {
        em.find(Body.class, body, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select coalesce(max(r.number), 0) from Resolution r where r.body = :body and r.year = :year", Integer.class)
                .setParameter("body", body).setParameter("year", year)
                .getSingleResult() + 1;
    }

    public List<Resolution> resolutions(MeetingId meeting) {
        return em.createQuery("select r from Resolution r where r.meeting = :meeting order by r.year, r.number", Resolution.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public boolean hasResolved(MeetingId meeting, String stage) {
        return em.createQuery("select count(r) from Resolution r where r.meeting = :meeting and r.stage = :stage", Long.class)
                .setParameter("meeting", meeting).setParameter("stage", stage)
                .getSingleResult() > 0;
    }
}
