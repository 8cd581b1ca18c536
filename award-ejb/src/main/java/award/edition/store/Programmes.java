package award.edition.store;

import award.edition.Programme;
import award.edition.ProgrammeRow;
import award.edition.model.ApprovedProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The register of approved programmes.
@ApplicationScoped
public class Programmes {

    @PersistenceContext
    EntityManager em;

    public void add(ApprovedProgramme programme) {
        em.persist(programme);
    }

    public Optional<ApprovedProgramme> find(UUID id) {
        return Optional.ofNullable(em.find(ApprovedProgramme.class, id));
    }

    /// The approval that holds for a year of an award.
    public Optional<Programme> of(String scheme, int year) {
        return of(scheme).stream().filter(row -> row.holds() && row.programme().year() == year).map(ProgrammeRow::programme).findFirst();
    }

    /// All entries of an award, also those that were struck; the latest year first.
    public List<ProgrammeRow> of(String scheme) {
        return em.createQuery("select p from ApprovedProgramme p where p.scheme = :scheme order by p.year desc, p.approvedOn desc", ApprovedProgramme.class)
                .setParameter("scheme", scheme)
                .getResultStream().map(ApprovedProgramme::row).toList();
    }
}
