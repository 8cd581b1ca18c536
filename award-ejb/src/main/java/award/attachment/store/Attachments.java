package award.attachment.store;

import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
import award.attachment.Holder;
import award.attachment.model.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The attachments, as a collection. Their bytes are in [Vault].
@ApplicationScoped
public class Attachments {

    @PersistenceContext
    EntityManager em;

    public void add(Attachment attachment) {
        em.persist(attachment);
        em.flush(); // who hands in the same file twice at once is told now, while something can still be said
    }

    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    public List<Attachment> all(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select a from Attachment a where a.id.value in :ids", Attachment.class)
                .setParameter("ids", ids.stream().map(AttachmentId::value).toList())
                .getResultList();
    }

    public void remove(Attachment attachment) {
        em.remove(attachment);
    }

    /// In the order in which they were handed in.
    public List<AttachmentRow> of(Holder holder) {
        return em.createQuery("""
                select a from Attachment a
                where a.holder.matter = :matter and a.holder.slot = :slot
                order by a.storedAt, a.name
                """, Attachment.class)
                .setParameter("matter", holder.matter())
                .setParameter("slot", holder.slot())
                .getResultStream().map(Attachment::row).toList();
    }

    public Optional<AttachmentRow> same(Holder holder, String digest) {
        return of(holder).stream().filter(row -> row.digest().equals(digest)).findFirst();
    }

    /// Which of these digests belong to any attachment.
    public Set<String> inUse(Collection<String> digests) {
        return Set.copyOf(em.createQuery("select distinct a.digest from Attachment a where a.digest in :digests", String.class)
                .setParameter("digests", digests)
                .getResultList());
    }
}
