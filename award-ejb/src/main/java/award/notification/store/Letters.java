package award.notification.store;

import award.notification.LetterId;
import award.notification.LetterState;
import award.notification.model.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All letters: drafts, those that went out, those that were discarded.
@ApplicationScoped
public class Letters {

    @PersistenceContext
    EntityManager em;

    public void add(Letter letter) {
        em.persist(letter);
    }

    public Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    /// The drafts of a kind about one matter, by addressee.
    public List<Letter> drafts(String kind, UUID matter) {
        return em.createQuery("""
                select l from Letter l
                where l.matter = :matter and l.kind = :kind and l.state = :draft
                order by l.toName, l.draftedAt
                """, Letter.class)
                .setParameter("matter", matter).setParameter("kind", kind).setParameter("draft", LetterState.DRAFT)
                .getResultList();
    }

    /// A draft that another one takes the place of: it never went out, and what was known when it was written holds no longer.
    public void remove(Letter draft) {
        em.remove(draft);
    }
}
