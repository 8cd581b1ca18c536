package award.audit.store;

import award.audit.TrailEntry;
import award.audit.TrailQuery;
import award.audit.model.AuditEntry;
import award.shared.Message;
import award.shared.Recorded;
import award.shared.json.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Keeps the trail. Observes at once, in the caller's transaction: no act without its entry, no entry without its act.
@ApplicationScoped
public class AuditTrail {

    private static final String ASKED = """
            from AuditEntry e
            where (:who = '' or e.who = :who) and e.subject like :subject escape '!'
            """;

    @PersistenceContext
    EntityManager em;

    @Inject Principal caller;
    @Inject Clock clock;

    void keep(@Observes Recorded event) {
        em.persist(new AuditEntry(clock.instant(), caller.getName(), event.subject(), RecordJson.write(event.act())));
    }

    public long count(TrailQuery query) {
        return asked(em.createQuery("select count(e) " + ASKED, Long.class), query).getSingleResult();
    }

    /// The newest first.
    public List<TrailEntry> page(TrailQuery query, int first, int size) {
        return asked(em.createQuery("select e.number as number, e.at as at, e.who as who, e.subject as subject, e.act as act "
                + ASKED + " order by e.number desc", Tuple.class), query)
                .setFirstResult(first).setMaxResults(size).getResultStream().map(AuditTrail::entry).toList();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> typed, TrailQuery query) {
        var beginning = query.subject().replaceAll("([!%_])", "!$1");
        return typed.setParameter("who", query.who()).setParameter("subject", beginning + "%");
    }

    private static TrailEntry entry(Tuple row) {
        return new TrailEntry(row.get("number", Long.class), row.get("at", Instant.class), row.get("who", String.class),
                row.get("subject", String.class), RecordJson.read(row.get("act", String.class), Message.class));
    }
}
