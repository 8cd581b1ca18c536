package award.notification.store;

import jakarta.persistence.EntityManager;

/// The stores of letters on a database of a test.
public record NotificationStores(Letters letters, InboxLetters inbox) {

    public static NotificationStores on(EntityManager em) {
        var stores = new NotificationStores(new Letters(), new InboxLetters());
        stores.letters.em = em;
        stores.inbox.em = em;
        return stores;
    }
}
