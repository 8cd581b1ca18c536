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
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        var query = mine(em.createQuery("select count(l) " + MINE + UNREAD, Long.class), boxes);
        query.setParameter("account", account);
        return query.getSingleResult();
    }

    /// The newest first.
    public List<InboxRow> page(OpenMailboxes boxes, String account, int first, int size) {
        var query = mine(em.createQuery("""
                select l.id as id, l.fromName as sender, l.subject as subject, l.due as due, l.goneAt as at,
                    (select count(r) from LetterReading r where r.id.letter = l.id.value and r.id.account = :account) as read
                """ + MINE + "order by l.goneAt desc, l.id.value", Tuple.class), boxes);
        query.setParameter("account", account);
        return query.setFirstResult(first).setMaxResults(size).getResultStream().map(InboxLetters::row).toList();
    }

    /// Notes that a person has read a letter, unless it is noted already.
    public void read(LetterId letter, String account, Instant at) {
        em.createNativeQuery("insert into letter_reading (letter, account, read_at) values (:letter, :account, :at) on conflict do nothing")
                .setParameter("letter", letter.value()).setParameter("account", account).setParameter("at", at)
                .executeUpdate();
    }

    /// Notes that a person has read every letter that is there.
    public void readAll(OpenMailboxes boxes, String account, Instant at) {
        var query = mine(em.createQuery("""
                insert into LetterReading (id.letter, id.account, readAt)
                select l.id.value, :account, :at
                """ + MINE + UNREAD), boxes);
        query.setParameter("account", account).setParameter("at", at);
        query.executeUpdate();
    }

    private static <T extends Query> T mine(T query, OpenMailboxes boxes) {
        query.setParameter("released", LetterState.RELEASED).setParameter("kinds", boxes.kinds()).setParameter("boxes", boxes.names());
        return query;
    }

    private static InboxRow row(Tuple row) {
        var due = Optional.ofNullable(row.get("due", String.class)).map(json -> RecordJson.read(json, DueDate.class));
        return new InboxRow(row.get("id", LetterId.class), row.get("sender", String.class), row.get("subject", String.class), due,
                row.get("at", Instant.class), row.get("read", Long.class) > 0);
    }
}
