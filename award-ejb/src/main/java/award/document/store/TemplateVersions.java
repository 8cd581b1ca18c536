package award.document.store;

import award.document.model.IssuedDocument;
import award.document.model.TemplateVersion;
import award.document.template.Template;
import award.document.template.VersionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The versions that offices made of templates, and which of them papers were issued with.
@ApplicationScoped
public class TemplateVersions {

    @PersistenceContext
    EntityManager em;

    /// @param version 0 for the shipped one
    public record Issued(String scheme, int version) {}

    public void add(TemplateVersion version) {
        em.persist(version);
    }

    public void remove(TemplateVersion draft) {
        em.remove(draft);
    }

    public Optional<TemplateVersion> find(UUID id) {
        return Optional.ofNullable(em.find(TemplateVersion.class, id));
    }

    /// @param seen the version of the row that the reader saw
    /// @throws OptimisticLockException when it has changed since
    public Optional<TemplateVersion> find(UUID id, long seen) {
        return find(id).map(version -> {
            if (version.seen() != seen) throw new OptimisticLockException(version);
            em.lock(version, LockModeType.OPTIMISTIC);
            return version;
        });
    }

    public Optional<TemplateVersion> find(String kind, String scheme, int number) {
        return em.createQuery("""
                select v from TemplateVersion v
                where v.kind = :kind and v.scheme = :scheme and v.number = :number
                """, TemplateVersion.class)
                .setParameter("kind", kind).setParameter("scheme", scheme).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// The scheme's own latest in force, else that of all.
    public Optional<TemplateVersion> inForce(String kind, String scheme) {
        return em.createQuery("""
                select v from TemplateVersion v
                where v.kind = :kind and v.scheme in (:scheme, '') and v.inForceFrom is not null
                order by v.scheme desc, v.number desc
                """, TemplateVersion.class)
                .setParameter("kind", kind).setParameter("scheme", scheme)
                .setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<TemplateVersion> draft(String kind, String scheme) {
        return em.createQuery("""
                select v from TemplateVersion v
                where v.kind = :kind and v.scheme = :scheme and v.inForceFrom is null
                """, TemplateVersion.class)
                .setParameter("kind", kind).setParameter("scheme", scheme)
                .getResultStream().findFirst();
    }

    /// The number that the next version takes.
    public int next(String kind, String scheme) {
        return 1 + em.createQuery("select coalesce(max(v.number), 0) from TemplateVersion v where v.kind = :kind and v.scheme = :scheme", Integer.class)
                .setParameter("kind", kind).setParameter("scheme", scheme).getSingleResult();
    }

    /// All versions of a kind, the latest first.
    public List<VersionRow> rows(String kind) {
        return em.createQuery("""
                select new award.document.template.VersionRow(
                    v.id, v.kind, v.scheme, v.number, v.inForceFrom, v.putBy, v.changedAt, v.changedBy, v.why, v.version)
                from TemplateVersion v
                where v.kind = :kind
                order by v.scheme, v.number desc
                """, VersionRow.class)
                .setParameter("kind", kind).getResultList();
    }

    /// The latest version in force of every kind and scheme that has one of its own, and the drafts.
    public List<VersionRow> latest() {
        return em.createQuery("""
                select new award.document.template.VersionRow(
                    v.id, v.kind, v.scheme, v.number, v.inForceFrom, v.putBy, v.changedAt, v.changedBy, v.why, v.version)
                from TemplateVersion v
                where v.inForceFrom is null or v.number = (
                    select max(o.number) from TemplateVersion o where o.kind = v.kind and o.scheme = v.scheme and o.inForceFrom is not null)
                order by v.kind, v.scheme
                """, VersionRow.class).getResultList();
    }

    public Optional<Issued> issued(String kind, String matter) {
        return Optional.ofNullable(em.find(IssuedDocument.class, new IssuedDocument.Of(kind, matter)))
                .map(issued -> new Issued(issued.scheme(), issued.number()));
    }

    public void issue(Template template, String matter) {
        em.merge(new IssuedDocument(template, matter));
    }
}
