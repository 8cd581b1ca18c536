package award.ballot.store;

import award.ballot.Duty;
import award.ballot.OccasionId;
import award.ballot.PollId;
import award.ballot.model.Poll;
import award.ballot.model.TellerEntry;
import award.edition.EditionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /// Nobody else writes or shares the vote until this transaction is over: it is closed, or its key is given.
    public Optional<Poll> lock(PollId id) {
        return Optional.ofNullable(em.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// Nobody closes the vote until this transaction is over, and others may share it: a ballot is put in.
    public Optional<Poll> share(PollId id) {
        return Optional.ofNullable(em.find(Poll.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /// The vote taken after this one, as a second ballot or again.
    public Optional<Poll> following(PollId id) {
        return em.createQuery("select p from Poll p where p.follows = :id", Poll.class)
                .setParameter("id", id.value())
                .getResultStream().findFirst();
    }

    public void add(TellerEntry entry) {
        em.persist(entry);
    }

    public Optional<TellerEntry> entry(PollId poll, Duty duty) {
        return Optional.ofNullable(em.find(TellerEntry.class, new TellerEntry.Key(poll, duty)));
    }

    /// The tellers' counts, the first teller's first.
    public List<TellerEntry> entries(PollId poll) {
        return em.createQuery("select e from TellerEntry e where e.key.poll = :poll order by e.key.duty", TellerEntry.class)
                .setParameter("poll", poll.value())
                .getResultList();
    }

    public Optional<Poll> on(OccasionId occasion, String tier) {
        return em.createQuery("select p from Poll p where p.occasion = :occasion and p.tier = :tier and p.round = 1", Poll.class)
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
