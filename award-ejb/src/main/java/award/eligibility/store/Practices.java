package award.eligibility.store;

import award.edition.EditionId;
import award.eligibility.model.ScreeningPractice;
import award.scheme.Regulation;
import award.scheme.rule.ScreeningRule.Ask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/// What offices do in examinations beyond what regulations ask.
@ApplicationScoped
public class Practices {

    @PersistenceContext
    EntityManager em;

    /// Whether a decision counts only when a second person has confirmed it: by the regulation, or because the office set it.
    public boolean twoPersons(EditionId edition, Regulation regulation) {
        return isAskedByLaw(regulation) || find(edition).filter(ScreeningPractice::isTwoPersons).isPresent();
    }

    public static boolean isAskedByLaw(Regulation regulation) {
        return regulation.rules().screening().filter(rule -> rule.asks(Ask.SECOND_PERSON)).isPresent();
    }

    public ScreeningPractice of(EditionId edition) {
        return find(edition).orElseGet(() -> {
            var begun = new ScreeningPractice(edition);
            em.persist(begun);
            return begun;
        });
    }

    private Optional<ScreeningPractice> find(EditionId edition) {
        return Optional.ofNullable(em.find(ScreeningPractice.class, edition));
    }
}
