package award.honour.store;

import award.edition.EditionId;
import award.honour.model.HeldConferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// The conferrals that were held, one for each edition that came so far.
@ApplicationScoped
public class Conferrals {

    @PersistenceContext
    EntityManager em;

    public void add(HeldConferral conferral) {
        em.persist(conferral);
    }

    public Optional<HeldConferral> find(EditionId edition) {
        return Optional.ofNullable(em.find(HeldConferral.class, edition));
    }
}
