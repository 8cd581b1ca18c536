package award.party.store;

import award.party.CreditCode;
import award.party.PartyId;
import award.party.ResidentId;
import award.party.model.Organisation;
import award.party.model.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The parties, as a collection of whole ones. [PartyRows] lists them.
@ApplicationScoped
public class Parties {

    @PersistenceContext
    EntityManager em;

    public void add(Party party) {
        em.persist(party);
    }

    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable(em.find(Party.class, id));
    }

    /// The party to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public <T extends Party> Optional<T> find(Class<T> kind, PartyId id, long seen) {
        var party = Optional.ofNullable(em.find(kind, id));
        party.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("party " + id + " was changed since it was read");
        });
        return party;
    }

    /// The organisations among these.
    public List<Organisation> organisations(Collection<PartyId> ids) {
        return em.createQuery("select o from Organisation o where o.id.id in :ids", Organisation.class)
                .setParameter("ids", ids.stream().map(PartyId::id).toList())
                .getResultList();
    }

    public Optional<Party> withCode(CreditCode code) {
        return em.createQuery("""
                select o
                from Organisation o
                where o.code.value = :code
                """, Party.class)
                .setParameter("code", code.value())
                .getResultStream().findFirst();
    }

    public Optional<Party> withResidentId(ResidentId residentId) {
        return em.createQuery("""
                select i
                from Individual i
                where i.residentId.value = :residentId
                """, Party.class)
                .setParameter("residentId", residentId.value())
                .getResultStream().findFirst();
    }
}
