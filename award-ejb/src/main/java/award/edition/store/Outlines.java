package award.edition.store;

import award.edition.EditionId;
import award.edition.model.WrittenOutline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// The written plans of editions.
@ApplicationScoped
public class Outlines {

    @PersistenceContext
    EntityManager em;

    public Optional<WrittenOutline> of(EditionId edition) {
        return Optional.ofNullable(em.find(WrittenOutline.class, edition));
    }

    /// The plan to be written, begun if nobody has yet.
    ///
    /// @param seen the version the reader saw; 0 for nothing
    /// @throws OptimisticLockException when somebody has written since
    public WrittenOutline of(EditionId edition, long seen) {
        var found = of(edition);
        if (found.isPresent() ? found.get().version() != seen : seen != 0) throw new OptimisticLockException("plan of edition " + edition + " was changed since it was read");
        return found.orElseGet(() -> {
            var begun = new WrittenOutline(edition);
            em.persist(begun);
            return begun;
        });
    }
}
