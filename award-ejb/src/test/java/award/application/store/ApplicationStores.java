package award.application.store;

import jakarta.persistence.EntityManager;

/// The stores of candidacies on a database of a test.
public record ApplicationStores(Candidacies candidacies, CandidacyRows rows) {

    public static ApplicationStores on(EntityManager em) {
        var stores = new ApplicationStores(new Candidacies(), new CandidacyRows());
        stores.candidacies.em = em;
        stores.rows.em = em;
        return stores;
    }
}
