package award.application.store;

import award.application.CandidacyId;
import award.application.model.Application;
import award.application.model.PaperForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/// What lies behind a candidacy: its application, or what was entered from one on paper.
@ApplicationScoped
public class PaperForms {

    @PersistenceContext
    EntityManager em;

    /// The application that a candidacy came from; empty when it came on paper.
    public Optional<Application> applicationOf(CandidacyId candidacy) {
        return em.createQuery("select a from Application a where a.candidacy.value = :candidacy", Application.class)
                .setParameter("candidacy", candidacy.value())
                .getResultStream().findFirst();
    }

    public Map<String, String> toldOn(CandidacyId candidacy) {
        return Optional.ofNullable(em.find(PaperForm.class, candidacy)).map(PaperForm::told).orElseGet(Map::of);
    }

    /// The excerpt of an application on paper, begun if there is none yet.
    public PaperForm of(CandidacyId candidacy) {
        return Optional.ofNullable(em.find(PaperForm.class, candidacy)).orElseGet(() -> {
            var begun = new PaperForm(candidacy);
            em.persist(begun);
            return begun;
        });
    }
}
