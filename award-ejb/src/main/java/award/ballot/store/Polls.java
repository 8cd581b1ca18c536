package award.ballot.store;

import award.ballot.OccasionId;
import award.ballot.PollId;
import award.ballot.model.Poll;
import award.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The votes, as a collection.
@ApplicationScoped
public class Polls {

    @PersistenceContext
    EntityManager em;

    public void add(Poll poll) {
        em.persist(poll);
    }

    public Optional<Poll> find(PollId id) {
        return Optional.ofNullable(em.find(Poll.class, id));
    }

    /// @param seen the version that the reader saw
    /// @throws OptimisticLockException when somebody else changed the vote since
    public Optional<Poll> find(PollId id, long seen) {
        var poll = find(id);
        poll.filter(found -> found.version() != seen).ifPresent(stale -> {
            throw new OptimisticLockException(stale);
        });
        return poll;
    }

    public Optional<Poll> on(OccasionId occasion, String tier) {
        return em.createQuery("select p from Poll p where p.occasion = :occasion and p.tier = :tier", Poll.class)
                .setParameter("occasion", occasion).setParameter("tier", tier)
                .getResultStream().findFirst();
    }

    public List<Poll> at(OccasionId occasion) {
        return em.createQuery("select distinct p from Poll p left join fetch p.votes where p.occasion = :occasion", Poll.class)
                .setParameter("occasion", occasion)
                .getResultList();
    }

    /// All votes on an edition, whenever they were taken.
    public List<Poll> of(EditionId edition) {
        return em.createQuery("select distinct p from Poll p left join fetch p.votes where p.edition = :edition", Poll.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
