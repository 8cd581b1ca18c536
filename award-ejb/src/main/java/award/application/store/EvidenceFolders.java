package award.application.store;

import award.application.ApplicationId;
import award.application.EvidenceId;
import award.application.EvidenceRow;
import award.application.model.Evidence;
import award.application.model.SecrecyDeclaration;
import award.attachment.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The evidence of the applications, each a folder with its declaration.
@ApplicationScoped
public class EvidenceFolders {

    @PersistenceContext
    EntityManager em;

    public void add(Evidence evidence) {
        em.persist(evidence);
    }

    public void remove(Evidence evidence) {
        em.remove(evidence);
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Evidence> find(EvidenceId id, long seen) {
        var evidence = Optional.ofNullable(em.find(Evidence.class, id));
        evidence.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("evidence " + id + " was changed since it was read");
        });
        return evidence;
    }

    public Optional<Evidence> of(AttachmentId attachment) {
        return em.createQuery("select e from Evidence e where e.attachment.value = :attachment", Evidence.class)
                .setParameter("attachment", attachment.value())
                .getResultStream().findFirst();
    }

    /// All of an application in its order, with what each proves, at one asking however many there are.
    public List<Evidence> of(ApplicationId application) {
        return em.createQuery("""
                select distinct e from Evidence e
                left join fetch e.proves
                where e.application.value = :application
                order by e.number, e.addedAt
                """, Evidence.class)
                .setParameter("application", application.value())
                .getResultList();
    }

    /// Those of many applications, each in its order, at one asking.
    public Map<ApplicationId, List<EvidenceRow>> rows(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) return Map.of();
        return em.createQuery("""
                select distinct e from Evidence e
                left join fetch e.proves
                where e.application.value in :applications
                order by e.number, e.addedAt
                """, Evidence.class)
                .setParameter("applications", applications.stream().map(ApplicationId::value).toList())
                .getResultStream().collect(Collectors.groupingBy(Evidence::application, Collectors.mapping(Evidence::row, Collectors.toList())));
    }

    public List<EvidenceRow> rows(ApplicationId application) {
        return of(application).stream().map(Evidence::row).toList();
    }

    /// The number that the next file bears.
    public int nextNumber(ApplicationId application) {
        var last = em.createQuery("select max(e.number) from Evidence e where e.application.value = :application", Integer.class)
                .setParameter("application", application.value())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    public Optional<SecrecyDeclaration> declaration(ApplicationId application) {
        return Optional.ofNullable(em.find(SecrecyDeclaration.class, application));
    }

    public void declare(SecrecyDeclaration declaration) {
        em.persist(declaration);
    }

    public void withdrawDeclaration(ApplicationId application) {
        declaration(application).ifPresent(em::remove);
    }
}
