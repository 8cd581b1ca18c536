package award.recommendation.store;

import jakarta.persistence.EntityManager;

/// The lists of referrals on a database of a test.
public record RecommendationStores(ReferralRows rows) {

    public static RecommendationStores on(EntityManager em) {
        var stores = new RecommendationStores(new ReferralRows());
        stores.rows.em = em;
        return stores;
    }
}
