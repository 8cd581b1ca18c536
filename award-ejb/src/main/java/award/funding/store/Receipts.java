package award.funding.store;

import award.funding.NewReceipt;
import award.funding.model.Receipt;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/// What was received already, payment by payment.
@ApplicationScoped
public class Receipts {

    @PersistenceContext
    EntityManager em;

    public void add(Receipt receipt) {
        em.persist(receipt);
    }

    /// Of all these parties in one query, the earliest first.
    public List<NewReceipt> of(String scheme, Collection<PartyId> parties) {
        return parties.isEmpty() ? List.of() : em.createQuery("""
                select r.receipt from Receipt r
                where r.receipt.scheme = :scheme and r.receipt.party in :parties
                order by r.receipt.receivedOn
                """, NewReceipt.class)
                .setParameter("scheme", scheme).setParameter("parties", parties)
                .getResultList();
    }
}
