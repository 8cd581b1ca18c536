package award.application.store;

import jakarta.persistence.EntityManager;

/// The stores of applications and candidacies on a database of a test.
public record ApplicationStores(Candidacies candidacies, CandidacyRows rows, ApplicationRows applications) {

    public static ApplicationStores on(EntityManager em) {
        var stores = new ApplicationStores(new Candidacies(), new CandidacyRows(), new ApplicationRows());
        stores.candidacies.em = em;
        stores.rows.em = em;
        stores.applications.em = em;
        return stores;
    }
}
