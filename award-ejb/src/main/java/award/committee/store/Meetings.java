package award.committee.store;

import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.model.Meeting;
import award.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The meetings, as a collection.
@ApplicationScoped
public class Meetings {

    @PersistenceContext
    EntityManager em;

    public void add(Meeting meeting) {
        em.persist(meeting);
    }

    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed the meeting since
    public Optional<Meeting> find(MeetingId id, long seen) {
        var meeting = find(id);
        meeting.filter(found -> found.version() != seen).ifPresent(Meetings::stale);
        return meeting;
    }

    /// The meetings on an edition, the earliest first.
    public List<MeetingRow> of(EditionId edition) {
        return em.createQuery("""
                select new award.committee.MeetingRow(m.id.value, m.title, m.startsAt, m.place)
                from Meeting m
                where m.edition = :edition
                order by m.startsAt
                """, MeetingRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static void stale(Object found) {
        throw new OptimisticLockException(found);
    }
}
