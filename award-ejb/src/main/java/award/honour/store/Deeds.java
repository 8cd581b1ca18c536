package award.honour.store;

import award.honour.DeedSheet;
import award.honour.GrantId;
import award.honour.model.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The deeds of winners, drafts and published ones.
@ApplicationScoped
public class Deeds {

    @PersistenceContext
    EntityManager em;

    public void add(Deed deed) {
        em.persist(deed);
    }

    public Optional<Deed> find(GrantId grant) {
        return Optional.ofNullable(em.find(Deed.class, grant));
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Deed> find(GrantId grant, long seen) {
        var deed = find(grant);
        if (deed.map(Deed::version).orElse(DeedSheet.NOTHING_WRITTEN) != seen) {
            throw new OptimisticLockException("the deeds of " + grant + " were changed since they were read");
        }
        return deed;
    }

    /// Those of these honours whose deeds are public.
    public Set<UUID> published(Collection<UUID> grants) {
        return grants.isEmpty() ? Set.of() : Set.copyOf(em.createQuery(
                "select d.grant.value from Deed d where d.grant.value in :grants and d.publishedAt is not null", UUID.class)
                .setParameter("grants", grants)
                .getResultList());
    }

    /// The winners of an edition whose deeds are not public yet.
    public List<String> missing(UUID edition) {
        return em.createQuery("""
                select g.honoured.name from Grant g
                where g.edition.value = :edition
                  and not exists (select d from Deed d where d.grant = g.id and d.publishedAt is not null)
                order by g.honoured.name
                """, String.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
