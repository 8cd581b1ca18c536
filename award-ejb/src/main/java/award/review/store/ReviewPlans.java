package award.review.store;

import award.edition.EditionId;
import award.review.model.ReviewPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// How editions review, as a collection. An edition that decided nothing yet has no plan of its own.
@ApplicationScoped
public class ReviewPlans {

    @PersistenceContext
    EntityManager em;

    public Optional<ReviewPlan> find(EditionId edition) {
        return Optional.ofNullable(em.find(ReviewPlan.class, edition));
    }

    public ReviewPlan make(EditionId edition) {
        return find(edition).orElseGet(() -> {
            var plan = new ReviewPlan(edition);
            em.persist(plan);
            return plan;
        });
    }
}
