package award.recommendation.store;

import award.application.ApplicationId;
import award.recommendation.model.InternalNoticeGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// The notices that applicants gave inside their own organisations.
@ApplicationScoped
public class InternalNotices {

    @PersistenceContext
    EntityManager em;

    public void add(InternalNoticeGiven notice) {
        em.persist(notice);
    }

    public Optional<InternalNoticeGiven> of(ApplicationId application) {
        return Optional.ofNullable(em.find(InternalNoticeGiven.class, application));
    }
}
