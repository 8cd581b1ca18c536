package award.committee.store;

import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.PollId;
import award.committee.model.Meeting;
import award.committee.model.Poll;
import award.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The meetings and the votes taken in them, as a collection.
@ApplicationScoped
public class Meetings {

    @PersistenceContext
    EntityManager em;

    public void add(Meeting meeting) {
        em.persist(meeting);
    }

    public void add(Poll poll) {
        em.persist(poll);
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

    public Optional<Poll> find(PollId id) {
        return Optional.ofNullable(em.find(Poll.class, id));
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed the count since
    public Optional<Poll> find(PollId id, long seen) {
        var poll = find(id);
        poll.filter(found -> found.version() != seen).ifPresent(Meetings::stale);
        return poll;
    }

    public Optional<Poll> pollOn(MeetingId meeting, String tier) {
        return em.createQuery("select p from Poll p where p.meeting = :meeting and p.tier = :tier", Poll.class)
                .setParameter("meeting", meeting).setParameter("tier", tier)
                .getResultStream().findFirst();
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

    public List<Poll> polls(MeetingId meeting) {
        return em.createQuery("select distinct p from Poll p left join fetch p.votes where p.meeting = :meeting", Poll.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /// All votes on an edition, whatever meeting took them.
    public List<Poll> polls(EditionId edition) {
        return em.createQuery("""
                select distinct p from Poll p left join fetch p.votes
                where p.meeting in (select m.id from Meeting m where m.edition = :edition)
                """, Poll.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static void stale(Object found) {
        throw new OptimisticLockException(found);
    }
}
