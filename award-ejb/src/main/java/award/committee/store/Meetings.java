package award.committee.store;

import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.MyMeeting;
import award.committee.NoSuchMeetingException;
import award.committee.model.Meeting;
import award.edition.EditionId;
import award.identity.AccountId;
import award.shared.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
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

    /// For a small change that rests on nothing the reader saw, such as "I am here": many do so in the same minute, one after the other.
    public Meeting change(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchMeetingException(id));
    }

    /// @param seen the arrangement that the reader saw
    /// @throws OptimisticLockException when somebody else changed it since
    public Meeting change(MeetingId id, long seen) {
        var meeting = change(id);
        if (meeting.revision() != seen) throw new OptimisticLockException(meeting);
        return meeting;
    }

    /// The meetings on an edition, the earliest first.
    public List<MeetingRow> of(EditionId edition) {
        return em.createQuery("""
                select new award.committee.MeetingRow(m.id.value, m.title, b.name, m.startsAt, m.place, m.state)
                from Meeting m, Body b
                where m.edition = :edition and b.id = m.body
                order by m.startsAt
                """, MeetingRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /// The meetings of a body on an edition, whole.
    public List<Meeting> of(EditionId edition, BodyId body) {
        return em.createQuery("select m from Meeting m where m.edition = :edition and m.body = :body order by m.startsAt", Meeting.class)
                .setParameter("edition", edition).setParameter("body", body)
                .getResultList();
    }

    /// The meetings that a member is called to since a moment, the next first.
    public List<MyMeeting> ofMember(AccountId account, LocalDateTime since) {
        return em.createQuery("""
                select new award.committee.MyMeeting(m.id.value, m.title, b.name, m.startsAt, m.place, m.state, a.presence, a.reply, a.substitute)
                from Meeting m join m.attendance a, Body b
                where b.id = m.body and a.member.account = :account and m.startsAt >= :since
                order by m.startsAt desc
                """, MyMeeting.class)
                .setParameter("account", account).setParameter("since", since)
                .getResultList();
    }

    /// The meetings that have been called for days of a span.
    public List<Meeting> calledIn(Span days) {
        return em.createQuery("""
                select distinct m from Meeting m left join fetch m.attendance
                where m.state = award.committee.MeetingState.CALLED and m.startsAt >= :first and m.startsAt < :after
                """, Meeting.class)
                .setParameter("first", days.first().atStartOfDay()).setParameter("after", days.last().plusDays(1).atStartOfDay())
                .getResultList();
    }
}
