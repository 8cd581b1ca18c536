package award.attachment.store;

import award.attachment.Holder;
import award.attachment.NewUpload;
import award.attachment.UploadId;
import award.attachment.model.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The uploads under way.
@ApplicationScoped
public class Uploads {

    @PersistenceContext
    EntityManager em;

    public void add(Upload upload) {
        em.persist(upload);
    }

    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(em.find(Upload.class, id));
    }

    public void remove(UploadId id) {
        em.createQuery("delete from Upload u where u.id.value = :id").setParameter("id", id.value()).executeUpdate();
    }

    /// The one that this description was begun with before.
    public Optional<Upload> same(NewUpload entry, String owner) {
        return of(entry.holder(), owner).stream()
                .filter(upload -> upload.isThe(entry))
                .findFirst();
    }

    public List<Upload> of(Holder holder, String owner) {
        return em.createQuery("""
                select u from Upload u
                where u.holder.matter = :matter and u.holder.slot = :slot and u.owner = :owner
                order by u.begunAt
                """, Upload.class)
                .setParameter("matter", holder.matter())
                .setParameter("slot", holder.slot())
                .setParameter("owner", owner)
                .getResultList();
    }

    public List<UploadId> begunBefore(Instant moment) {
        return em.createQuery("select u.id from Upload u where u.begunAt < :moment", UploadId.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
