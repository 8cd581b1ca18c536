package award.publicity.store;

import jakarta.persistence.EntityManager;

/// The stores of notices and objections on a database of a test.
public record PublicityStores(PublishedNotices notices, ObjectionRows objections) {

    public static PublicityStores on(EntityManager em) {
        var stores = new PublicityStores(new PublishedNotices(), new ObjectionRows());
        stores.notices.em = em;
        stores.objections.em = em;
        return stores;
    }
}
