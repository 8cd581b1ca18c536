package award.supervision.store;

import jakarta.persistence.EntityManager;

/// The store of decisions on faults on a database of a test.
public final class SupervisionStores {

    private SupervisionStores() {}

    public static SanctionDecisions on(EntityManager em) {
        var decisions = new SanctionDecisions();
        decisions.em = em;
        return decisions;
    }
}
