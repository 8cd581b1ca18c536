package award.edition.store;

import award.edition.CallLine;
import award.edition.EditionId;
import award.edition.model.EditionCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The calls of editions, drafts and published ones.
@ApplicationScoped
public class Calls {

    @PersistenceContext
    EntityManager em;

    public void add(EditionCall call) {
        em.persist(call);
    }

    public Optional<EditionCall> find(EditionId edition) {
        return Optional.ofNullable(em.find(EditionCall.class, edition));
    }

    /// The call to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<EditionCall> find(EditionId edition, long seen) {
        var call = find(edition);
        call.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("call of edition " + edition + " was changed since it was read");
        });
        return call;
    }

    /// What the office wrote for the last edition of an award, to go by.
    public Optional<EditionCall> lastOf(String scheme) {
        return em.createQuery("""
                select c from EditionCall c, Edition e
                where c.edition = e.id and e.scheme = :scheme
                order by e.number desc
                """, EditionCall.class)
                .setParameter("scheme", scheme)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /// Those that everybody may read, the latest first.
    public List<CallLine> published(int most) {
        return em.createQuery("""
                select new award.edition.CallLine(e.id.value, e.name, c.call.document, c.call.issuedOn)
                from EditionCall c, Edition e
                where c.edition = e.id and c.publishedAt is not null
                order by c.call.issuedOn desc, e.name
                """, CallLine.class)
                .setMaxResults(most)
                .getResultList();
    }
}
