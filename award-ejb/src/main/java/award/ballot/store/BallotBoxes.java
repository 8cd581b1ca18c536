package award.ballot.store;

import award.ballot.PollId;
import award.ballot.model.SealedVote;
import award.ballot.model.TrusteePart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The ballot boxes of electronic votes, and what their trustees gave.
@ApplicationScoped
public class BallotBoxes {

    @PersistenceContext
    EntityManager em;

    public void add(SealedVote vote) {
        em.persist(vote);
    }

    public void add(TrusteePart part) {
        em.persist(part);
    }

    public Optional<SealedVote> find(PollId poll, int seat) {
        return Optional.ofNullable(em.find(SealedVote.class, new SealedVote.Key(poll, seat)));
    }

    /// By seat: in which order they were cast is nowhere.
    public List<SealedVote> of(PollId poll) {
        return em.createQuery("select v from SealedVote v where v.key.poll = :poll order by v.key.seat", SealedVote.class)
                .setParameter("poll", poll.value())
                .getResultList();
    }

    public long cast(PollId poll) {
        return em.createQuery("select count(v) from SealedVote v where v.key.poll = :poll", Long.class)
                .setParameter("poll", poll.value())
                .getSingleResult();
    }

    /// The scrutineer's part, then the teller's.
    public List<TrusteePart> trustees(PollId poll) {
        return em.createQuery("select t from TrusteePart t where t.key.poll = :poll order by t.key.place", TrusteePart.class)
                .setParameter("poll", poll.value())
                .getResultList();
    }
}
