package award.notification.store;

import award.notification.LetterGroup;
import award.notification.LetterId;
import award.notification.LetterRow;
import award.notification.LetterState;
import award.notification.NewLetter.Told;
import award.notification.OpenMailboxes;
import award.notification.OutboxQuery;
import award.notification.model.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// All letters, as those who write them see them: drafts, those that went out, those that were discarded.
@ApplicationScoped
public class Letters {

    private static final String ASKED = """
            where l.due is null and l.state = :state and (l.fromKind in :kinds or l.fromBox in :boxes)
            """;

    @PersistenceContext
    EntityManager em;

    public void add(Letter letter) {
        em.persist(letter);
    }

    public Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    /// The letter to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @throws OptimisticLockException when somebody did
    public Optional<Letter> find(LetterId id, long seen) {
        var letter = find(id);
        letter.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("letter " + id + " was changed since it was read");
        });
        return letter;
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

    /// Whom the letters of a kind about one matter have told of what: those that went out.
    public List<Told> told(String kind, UUID matter) {
        return em.createQuery("select l from Letter l where l.matter = :matter and l.kind = :kind and l.state = :released", Letter.class)
                .setParameter("matter", matter).setParameter("kind", kind).setParameter("released", LetterState.RELEASED)
                .getResultStream().map(Letter::told).toList();
    }

    /// A draft that another one takes the place of: it never went out, and what was known when it was written holds no longer.
    public void remove(Letter draft) {
        em.remove(draft);
    }

    public long count(OutboxQuery query, OpenMailboxes boxes) {
        return asked(em.createQuery("select count(l) from Letter l " + asked(query), Long.class), query, boxes).getSingleResult();
    }

    /// The newest first; those of one moment by addressee.
    public List<LetterRow> page(OutboxQuery query, OpenMailboxes boxes, int first, int size) {
        return asked(em.createQuery("""
                select new award.notification.LetterRow(l.id, l.about, l.kind, l.fromName, l.toName, l.toMail, l.subject, l.state,
                    l.draftedAt, l.goneAt, m.state, m.trouble, l.version)
                from Letter l left join Mailing m on m.letter = l.id
                """ + asked(query) + " order by coalesce(l.goneAt, l.draftedAt) desc, l.toName, l.id.value", LetterRow.class), query, boxes)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /// In full, by addressee.
    public List<Letter> all(OutboxQuery query, OpenMailboxes boxes, int most) {
        return asked(em.createQuery("select l from Letter l " + asked(query) + " order by l.toName, l.id.value", Letter.class), query, boxes)
                .setMaxResults(most).getResultList();
    }

    /// The drafts, gathered by what goes out together.
    public List<LetterGroup> groups(OpenMailboxes boxes) {
        return asked(em.createQuery("select new award.notification.LetterGroup(l.matter, max(l.about), l.kind, count(l)) from Letter l "
                + ASKED + " group by l.matter, l.kind order by max(l.about), l.kind", LetterGroup.class), OutboxQuery.all(LetterState.DRAFT), boxes)
                .getResultList();
    }

    /// Those of the names under which somebody has been reminded already.
    public Set<String> reminded(Collection<String> names) {
        return em.createQuery("select l.reminder from Letter l where l.reminder in :names", String.class)
                .setParameter("names", names).getResultStream().collect(Collectors.toSet());
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> typed, OutboxQuery query, OpenMailboxes boxes) {
        if (!query.kind().isEmpty()) typed.setParameter("kind", query.kind());
        if (query.matter() != null) typed.setParameter("matter", query.matter());
        return typed.setParameter("state", query.state())
                .setParameter("kinds", boxes.kinds()).setParameter("boxes", boxes.names());
    }

    /// What nobody asks for is left out: the database plans by what stands in a statement.
    private static String asked(OutboxQuery query) {
        return ASKED + (query.kind().isEmpty() ? "" : "and l.kind = :kind ") + (query.matter() == null ? "" : "and l.matter = :matter ");
    }
}
