package award.notification.store;

import award.notification.DueDate;
import award.notification.InboxRow;
import award.notification.LetterId;
import award.notification.LetterState;
import award.notification.OpenMailboxes;
import award.shared.json.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The letters that went out, as those who get them see them, with who has read what.
@ApplicationScoped
public class InboxLetters {

    private static final String MINE = "from Letter l where l.state = :released and (l.toKind in :kinds or l.toBox in :boxes) ";
    private static final String UNREAD = "and not exists (select 1 from LetterReading r where r.id.letter = l.id.value and r.id.account = :account) ";

    @PersistenceContext
    EntityManager em;

    public long count(OpenMailboxes boxes) {
        return mine(em.createQuery("select count(l) " + MINE, Long.class), boxes).getSingleResult();
    }

    public long countUnread(OpenMailboxes boxes, String account) {
        return mine(em.createQuery("select count(l) " + MINE + UNREAD, Long.class), boxes).setParameter("account", account).getSingleResult();
    }

    /// The newest first.
    public List<InboxRow> page(OpenMailboxes boxes, String account, int first, int size) {
        return mine(em.createQuery("""
                select l.id as letter, l.fromName as sender, l.toName as addressee, l.subject as title, l.due as reminded, l.goneAt as came,
                    (select count(r) from LetterReading r where r.id.letter = l.id.value and r.id.account = :account) as openings
                """ + MINE + "order by l.goneAt desc, l.id.value", Tuple.class), boxes)
                .setParameter("account", account).setFirstResult(first).setMaxResults(size).getResultStream().map(InboxLetters::row).toList();
    }

    /// Notes that a person has read a letter, unless it is noted already.
    public void read(LetterId letter, String account, Instant at) {
        em.createNativeQuery("insert into letter_reading (letter, account, read_at) values (:letter, :account, :at) on conflict do nothing")
                .setParameter("letter", letter.value()).setParameter("account", account).setParameter("at", at)
                .executeUpdate();
    }

    /// Notes that a person has read every letter that is there.
    public void readAll(OpenMailboxes boxes, String account, Instant at) {
        mine(em.createQuery("select l.id.value " + MINE + UNREAD, UUID.class), boxes).setParameter("account", account)
                .getResultStream().forEach(letter -> read(new LetterId(letter), account, at));
    }

    private static <T> TypedQuery<T> mine(TypedQuery<T> query, OpenMailboxes boxes) {
        return query.setParameter("released", LetterState.RELEASED).setParameter("kinds", boxes.kinds()).setParameter("boxes", boxes.names());
    }

    private static InboxRow row(Tuple row) {
        var due = Optional.ofNullable(row.get("reminded", String.class)).map(json -> RecordJson.read(json, DueDate.class));
        return new InboxRow(row.get("letter", LetterId.class), row.get("sender", String.class), row.get("addressee", String.class), row.get("title", String.class), due,
                row.get("came", Instant.class), row.get("openings", Long.class) > 0);
    }
}
