package award.eligibility.store;

import award.eligibility.model.CreditFile;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the records say, party by party.
@ApplicationScoped
public class CreditFiles {

    @PersistenceContext
    EntityManager em;

    public Optional<CreditFile> find(PartyId party) {
        return Optional.ofNullable(em.find(CreditFile.class, party));
    }

    /// The files of these parties with their entries, in one query.
    public List<CreditFile> all(Collection<PartyId> parties) {
        return em.createQuery("select distinct f from CreditFile f left join fetch f.entries where f.party.id in :parties", CreditFile.class)
                .setParameter("parties", parties.stream().map(PartyId::id).toList())
                .getResultList();
    }

    /// The file of a party, begun if nobody has looked yet.
    public CreditFile of(PartyId party) {
        return find(party).orElseGet(() -> {
            var begun = new CreditFile(party);
            em.persist(begun);
            return begun;
        });
    }
}
