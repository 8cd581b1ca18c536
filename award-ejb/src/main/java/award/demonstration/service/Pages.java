package award.demonstration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/// The pages of the story. Everything is told in one transaction; what stands on a page that is turned is written and let go, for
/// whatever stays in the persistence context is looked through anew at every question.
@ApplicationScoped
class Pages {

    @PersistenceContext
    EntityManager em;

    void turn() {
        em.flush();
        em.clear();
    }
}
