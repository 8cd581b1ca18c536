package award.honour.store;

import jakarta.persistence.EntityManager;

/// The store of honours on a database of a test.
public final class HonourStores {

    private HonourStores() {}

    public static Grants on(EntityManager em) {
        var grants = new Grants();
        grants.em = em;
        return grants;
    }
}
