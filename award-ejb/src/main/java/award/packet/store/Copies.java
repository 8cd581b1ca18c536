package award.packet.store;

import award.committee.MeetingId;
import award.packet.model.NumberedCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The numbered copies of meetings' packets.
@ApplicationScoped
public class Copies {

    @PersistenceContext
    EntityManager em;

    public void add(NumberedCopy copy) {
        em.persist(copy);
    }

    public List<NumberedCopy> of(MeetingId meeting) {
        return em.createQuery("select c from NumberedCopy c where c.place.meeting = :meeting order by c.place.number", NumberedCopy.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed it since
    public Optional<NumberedCopy> find(MeetingId meeting, int number, long seen) {
        var copy = Optional.ofNullable(em.find(NumberedCopy.class, new NumberedCopy.Place(meeting.value(), number)));
        copy.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException(changed);
        });
        return copy;
    }
}
