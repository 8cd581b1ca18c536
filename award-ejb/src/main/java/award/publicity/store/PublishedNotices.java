package award.publicity.store;

import award.publicity.model.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/// The notices ever published.
@ApplicationScoped
public class PublishedNotices {

    @PersistenceContext
    EntityManager em;

    public void add(Notice notice) {
        em.persist(notice);
    }

    /// With their lists, the earliest first: an edition publishes a handful.
    public List<Notice> of(UUID matter) {
        return em.createQuery("""
                select n from Notice n
                left join fetch n.entries
                where n.matter = :matter
                order by n.publishedOn, n.list
                """, Notice.class)
                .setParameter("matter", matter)
                .getResultList();
    }
}
