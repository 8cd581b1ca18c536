package award.application.store;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.model.Candidacy;
import award.edition.EditionId;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// The candidacies, as a collection of whole ones. [CandidacyRows] lists them.
@ApplicationScoped
public class Candidacies {

    @PersistenceContext
    EntityManager em;

    public void add(Candidacy candidacy) {
        em.persist(candidacy);
    }

    public Optional<Candidacy> find(CandidacyId id) {
        return Optional.ofNullable(em.find(Candidacy.class, id));
    }

    /// The candidacy to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<Candidacy> find(CandidacyId id, long seen) {
        var candidacy = find(id);
        candidacy.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("candidacy " + id + " was changed since it was read");
        });
        return candidacy;
    }

    /// Those of these that exist, with their facts, in one query.
    public List<Candidacy> all(Collection<CandidacyId> ids) {
        return em.createQuery("""
                select distinct c
                from Candidacy c
                left join fetch c.facts
                where c.id.value in :ids
                """, Candidacy.class)
                .setParameter("ids", ids.stream().map(CandidacyId::value).toList())
                .getResultList();
    }

    /// Identifiers of an edition's candidates in these states, in the order of their numbers.
    public List<CandidacyId> ids(EditionId edition, Set<CandidacyState> states) {
        return em.createQuery("select c.id.value from Candidacy c where c.edition.value = :edition and c.state in :states order by c.number", UUID.class)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .getResultStream().map(CandidacyId::new).toList();
    }

    /// Those of these that are in one of these states, with the state.
    public Map<CandidacyId, CandidacyState> states(Collection<CandidacyId> ids, Set<CandidacyState> states) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select c.id.value, c.state from Candidacy c where c.id.value in :ids and c.state in :states", Object[].class)
                .setParameter("ids", ids.stream().map(CandidacyId::value).toList())
                .setParameter("states", states)
                .getResultStream().collect(toMap(row -> new CandidacyId((UUID) row[0]), row -> (CandidacyState) row[1]));
    }

    public Optional<Candidacy> of(EditionId edition, PartyId party) {
        return em.createQuery("""
                select c
                from Candidacy c
                where c.edition.value = :edition and c.party.id = :party
                """, Candidacy.class)
                .setParameter("edition", edition.value())
                .setParameter("party", party.id())
                .getResultStream().findFirst();
    }

    /// Those of an edition whose path has ended in one of these states, by number, with all decisions.
    public List<Candidacy> ended(EditionId edition, Set<CandidacyState> states) {
        return em.createQuery("""
                select distinct c
                from Candidacy c
                join fetch c.decisions
                where c.edition.value = :edition and c.state in :states
                order by c.number
                """, Candidacy.class)
                .setParameter("edition", edition.value()).setParameter("states", states)
                .getResultList();
    }

    /// The number that the next candidate of an edition bears. Two at once cannot get the same: the database refuses the second.
    public int nextNumber(EditionId edition) {
        var last = em.createQuery("select max(c.number) from Candidacy c where c.edition.value = :edition", Integer.class)
                .setParameter("edition", edition.value())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /// The candidacies of these parties in a scheme, the latest edition first.
    public List<Candidacy> of(Collection<PartyId> parties, String scheme) {
        return em.createQuery("""
                select c
                from Candidacy c
                where c.party.id in :parties and c.scheme = :scheme
                order by c.editionNumber desc
                """, Candidacy.class)
                .setParameter("parties", parties.stream().map(PartyId::id).toList())
                .setParameter("scheme", scheme)
                .getResultList();
    }

    /// All candidacies of one party, the latest application first.
    public List<Candidacy> of(PartyId party) {
        return em.createQuery("select c from Candidacy c where c.party.id = :party order by c.appliedOn desc, c.scheme", Candidacy.class)
                .setParameter("party", party.id())
                .getResultList();
    }

    /// Number of the last edition before the given one in which one of these parties applied and did not win.
    public OptionalInt lastUnawarded(Collection<PartyId> parties, String scheme, int before) {
        var last = em.createQuery("""
                select max(c.editionNumber)
                from Candidacy c
                where c.party.id in :parties and c.scheme = :scheme and c.editionNumber < :before
                    and c.state <> award.application.CandidacyState.AWARDED
                """, Integer.class)
                .setParameter("parties", parties.stream().map(PartyId::id).toList())
                .setParameter("scheme", scheme)
                .setParameter("before", before)
                .getSingleResult();
        return last == null ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /// The candidates of an edition about whom something is decided and not released.
    public List<Candidacy> pending(EditionId edition) {
        return em.createQuery("""
                select c
                from Candidacy c
                where c.edition.value = :edition and c.pending.state is not null
                order by c.number
                """, Candidacy.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    public long countPending(EditionId edition) {
        return em.createQuery("select count(c) from Candidacy c where c.edition.value = :edition and c.pending.state is not null", Long.class)
                .setParameter("edition", edition.value())
                .getSingleResult();
    }

    /// How many of an edition stand at the beginning, with nothing decided.
    public long countUndecided(EditionId edition) {
        return em.createQuery("""
                select count(c)
                from Candidacy c
                where c.edition.value = :edition and c.state = award.application.CandidacyState.REGISTERED and c.pending.state is null
                """, Long.class)
                .setParameter("edition", edition.value())
                .getSingleResult();
    }

    /// The same for many parties in one query: of each that did, by its identifier.
    public Map<UUID, Integer> lastUnawarded(Collection<UUID> parties, String scheme, int before, Set<CandidacyState> won) {
        return em.createQuery("""
                select c.party.id, max(c.editionNumber)
                from Candidacy c
                where c.party.id in :parties and c.scheme = :scheme and c.editionNumber < :before and c.state not in :won
                group by c.party.id
                """, Object[].class)
                .setParameter("parties", parties).setParameter("scheme", scheme).setParameter("before", before).setParameter("won", won)
                .getResultStream().collect(toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    public long count(EditionId edition, Set<CandidacyState> states) {
        return em.createQuery("""
                select count(c)
                from Candidacy c
                where c.edition.value = :edition and c.state in :states
                """, Long.class)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .getSingleResult();
    }
}
