package award.edition.store;

import award.edition.ConsultationId;
import award.edition.ConsultationSheet;
import award.edition.EditionId;
import award.edition.model.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The consultations of all editions.
@ApplicationScoped
public class Consultations {

    @PersistenceContext
    EntityManager em;

    public void add(Consultation consultation) {
        em.persist(consultation);
    }

    /// The consultation to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<Consultation> find(ConsultationId id, long seen) {
        var consultation = Optional.ofNullable(em.find(Consultation.class, id));
        consultation.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("consultation " + id + " was changed since it was read");
        });
        return consultation;
    }

    /// Those of one step of an edition with all replies, the earliest first.
    public List<ConsultationSheet> of(EditionId edition, String step) {
        return em.createQuery("""
                select distinct c from Consultation c
                left join fetch c.replies
                where c.edition = :edition and c.step = :step
                order by c.askedOn, c.due
                """, Consultation.class)
                .setParameter("edition", edition)
                .setParameter("step", step)
                .getResultStream().map(Consultation::sheet).toList();
    }

    /// Those that still wait for an answer due in these days.
    public List<Consultation> awaiting(LocalDate first, LocalDate last) {
        return em.createQuery("""
                select distinct c from Consultation c
                join c.replies r
                where r.reply = award.edition.Reply.AWAITED and c.due between :first and :last
                """, Consultation.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
