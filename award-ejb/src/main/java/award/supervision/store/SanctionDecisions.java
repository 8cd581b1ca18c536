package award.supervision.store;

import award.party.PartyId;
import award.shared.Span;
import award.supervision.BanEnd;
import award.supervision.SanctionId;
import award.supervision.model.SanctionDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The decisions on faults, as a collection.
@ApplicationScoped
public class SanctionDecisions {

    @PersistenceContext
    EntityManager em;

    public void add(SanctionDecision decision) {
        em.persist(decision);
    }

    public Optional<SanctionDecision> find(SanctionId id) {
        return Optional.ofNullable(em.find(SanctionDecision.class, id));
    }

    /// All decisions on these parties, the latest first.
    public List<SanctionDecision> on(Collection<PartyId> parties) {
        return em.createQuery("""
                select distinct s from SanctionDecision s left join fetch s.consequences
                where s.party in :parties
                order by s.decidedOn desc
                """, SanctionDecision.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// The decisions on these parties under one award.
    public List<SanctionDecision> on(Collection<PartyId> parties, String scheme) {
        return em.createQuery("""
                select s from SanctionDecision s
                where s.party in :parties and s.scheme = :scheme
                order by s.decidedOn desc
                """, SanctionDecision.class)
                .setParameter("parties", parties).setParameter("scheme", scheme)
                .getResultList();
    }

    /// The bans that end in the span.
    public List<BanEnd> bansEnding(Span span) {
        return em.createQuery("""
                select new award.supervision.BanEnd(s.id.value, s.party.id, s.name, s.clause, s.banLast)
                from SanctionDecision s
                where s.banLast between :first and :last
                """, BanEnd.class)
                .setParameter("first", span.first()).setParameter("last", span.last())
                .getResultList();
    }
}
