package award.honour.store;

import award.edition.EditionId;
import award.honour.DispatchKind;
import award.honour.DispatchSheet;
import award.honour.model.WrittenDispatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The papers from the vote to the honour, as the office wrote them.
@ApplicationScoped
public class Dispatches {

    @PersistenceContext
    EntityManager em;

    public void add(WrittenDispatch dispatch) {
        em.persist(dispatch);
    }

    public Optional<WrittenDispatch> find(EditionId edition, DispatchKind kind) {
        return Optional.ofNullable(em.find(WrittenDispatch.class, WrittenDispatch.idOf(edition, kind)));
    }

    /// The paper to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<WrittenDispatch> find(EditionId edition, DispatchKind kind, long seen) {
        var written = find(edition, kind);
        if (written.map(WrittenDispatch::version).orElse(DispatchSheet.NOTHING_WRITTEN) != seen) {
            throw new OptimisticLockException(kind + " of edition " + edition + " was changed since it was read");
        }
        return written;
    }

    public List<WrittenDispatch> of(EditionId edition) {
        return em.createQuery("select d from WrittenDispatch d where d.edition = :edition order by d.dispatch.issuedOn", WrittenDispatch.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
