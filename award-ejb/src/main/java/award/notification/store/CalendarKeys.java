package award.notification.store;

import award.identity.AccountId;
import award.notification.model.CalendarKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// What opens people's calendars.
@ApplicationScoped
public class CalendarKeys {

    @PersistenceContext
    EntityManager em;

    public void add(CalendarKey key) {
        em.persist(key);
    }

    public void remove(CalendarKey key) {
        em.remove(key);
    }

    public Optional<CalendarKey> find(AccountId account) {
        return Optional.ofNullable(em.find(CalendarKey.class, account));
    }

    public Optional<CalendarKey> with(String token) {
        return em.createQuery("select k from CalendarKey k where k.token = :token", CalendarKey.class)
                .setParameter("token", token).getResultStream().findFirst();
    }
}
