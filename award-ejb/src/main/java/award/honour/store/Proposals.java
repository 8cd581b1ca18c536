package award.honour.store;

import award.edition.EditionId;
import award.honour.OwnWin;
import award.honour.model.Proposal;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The lists of those proposed, one for each edition that came so far.
@ApplicationScoped
public class Proposals {

    @PersistenceContext
    EntityManager em;

    public void add(Proposal proposal) {
        em.persist(proposal);
    }

    public Optional<Proposal> find(EditionId edition) {
        return Optional.ofNullable(em.find(Proposal.class, edition));
    }

    /// On which lists these parties stand, the latest decided first.
    public List<OwnWin> placesOf(Collection<PartyId> parties) {
        return em.createQuery("""
                select new award.honour.OwnWin(p.edition.value, place.candidacy.value, place.honoured.party.id, place.honoured.name)
                from Proposal p join p.places place
                where place.honoured.party in :parties
                order by p.decidedOn desc
                """, OwnWin.class)
                .setParameter("parties", parties)
                .getResultList();
    }
}
