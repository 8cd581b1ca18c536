package award.notification.store;

import award.notification.LetterId;
import award.notification.MailState;
import award.notification.MailTrouble;
import award.notification.model.Mailing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The mails that tell of letters.
@ApplicationScoped
public class Mailings {

    /// What another node or thread holds is passed over, not waited for.
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager em;

    public void add(Mailing mailing) {
        em.persist(mailing);
    }

    public Optional<Mailing> find(UUID id) {
        return Optional.ofNullable(em.find(Mailing.class, id));
    }

    public List<Mailing> of(LetterId letter) {
        return em.createQuery("select m from Mailing m where m.letter = :letter order by m.address", Mailing.class)
                .setParameter("letter", letter).getResultList();
    }

    /// The one that has waited longest, held against everybody else until the end of the transaction; empty when none is due.
    public Optional<Mailing> next(Instant now) {
        return em.createQuery("""
                select m from Mailing m
                where m.state = :waiting and m.nextAttempt <= :now
                order by m.nextAttempt, m.id
                """, Mailing.class)
                .setParameter("waiting", MailState.WAITING).setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /// Those being sent since before that moment: nobody talks to a mail server for so long.
    public List<Mailing> lost(Instant before) {
        return em.createQuery("select m from Mailing m where m.state = :sending and m.since < :before", Mailing.class)
                .setParameter("sending", MailState.SENDING).setParameter("before", before).getResultList();
    }

    /// All that are due wait until then for a mail server that does not answer.
    public void postpone(Instant now, Instant until, String why) {
        em.createQuery("""
                update Mailing m set m.nextAttempt = :until, m.trouble = :trouble, m.answer = :why, m.version = m.version + 1
                where m.state = :waiting and m.nextAttempt <= :now
                """)
                .setParameter("until", until).setParameter("trouble", MailTrouble.NO_SERVER).setParameter("why", why)
                .setParameter("waiting", MailState.WAITING).setParameter("now", now)
                .executeUpdate();
    }
}
