package award.party.store;

import jakarta.persistence.EntityManager;

/// The stores of parties on a database of a test.
public record PartyStores(Parties parties, PartyRows rows, PartyRelations relations) {

    public static PartyStores on(EntityManager em) {
        var stores = new PartyStores(new Parties(), new PartyRows(), new PartyRelations());
        stores.parties.em = em;
        stores.rows.em = em;
        stores.relations.em = em;
        return stores;
    }
}
