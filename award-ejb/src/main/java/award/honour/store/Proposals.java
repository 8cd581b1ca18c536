package award.honour.store;

import award.edition.EditionId;
import award.honour.model.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
