package award.application.store;

import award.application.ApplicationId;
import award.application.CandidacyId;
import award.application.model.Application;
import award.application.model.ApplicationPeriod;
import award.edition.EditionId;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The applications, as a collection of whole ones, and the times of applying.
@ApplicationScoped
public class Applications {

    @PersistenceContext
    EntityManager em;

    public void add(Application application) {
        em.persist(application);
    }

    public Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id));
    }

    /// The application to be moved on: whoever else wants to, waits until this transaction is over.
    public Optional<Application> lock(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// The application to be written in: several may at once, but nobody moves it on in between.
    public Optional<Application> share(ApplicationId id) {
        return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Application> lock(ApplicationId id, long seen) {
        var application = lock(id);
        application.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("application " + id + " was changed since it was read");
        });
        return application;
    }

    /// The application of a party in an edition, unless it was withdrawn.
    public Optional<Application> of(EditionId edition, PartyId party) {
        return em.createQuery("""
                select a
                from Application a
                where a.edition.value = :edition and a.party.id = :party
                    and a.state <> award.application.ApplicationState.WITHDRAWN
                """, Application.class)
                .setParameter("edition", edition.value())
                .setParameter("party", party.id())
                .getResultStream().findFirst();
    }

    /// The applications that these candidacies came from, ready to be read: four askings, however many they are.
    public List<Application> of(EditionId edition, Collection<CandidacyId> candidacies) {
        if (candidacies.isEmpty()) return List.of();
        var found = em.createQuery("select a from Application a where a.edition.value = :edition and a.candidacy.value in :candidacies", Application.class)
                .setParameter("edition", edition.value())
                .setParameter("candidacies", candidacies.stream().map(CandidacyId::value).toList())
                .getResultList();
        for (var part : List.of("moves", "channels", "corrections")) {
            em.createQuery("select distinct a from Application a left join fetch a." + part + " where a in :found", Application.class)
                    .setParameter("found", found).getResultList();
        }
        return found;
    }

    /// Those whose day for corrections is past.
    public List<ApplicationId> overdue(LocalDate today) {
        return em.createQuery("""
                select a.id
                from Application a
                where a.state = award.application.ApplicationState.RETURNED and a.correctBy < :today
                """, ApplicationId.class)
                .setParameter("today", today)
                .getResultList();
    }

    public Optional<ApplicationPeriod> period(EditionId edition) {
        return Optional.ofNullable(em.find(ApplicationPeriod.class, edition));
    }

    /// The book of receipts: one takes a number at a time.
    public Optional<ApplicationPeriod> lockPeriod(EditionId edition) {
        return Optional.ofNullable(em.find(ApplicationPeriod.class, edition, LockModeType.PESSIMISTIC_WRITE));
    }

    /// The editions whose time of applying has not ended at a moment.
    public List<ApplicationPeriod> notOverAt(Instant moment) {
        return em.createQuery("select p from ApplicationPeriod p where p.term.closes >= :moment order by p.term.closes", ApplicationPeriod.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    public void add(ApplicationPeriod period) {
        em.persist(period);
    }
}
