package award.supervision.service;

import award.shared.Recorded;
import award.supervision.store.SupervisionStores;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/// The desk of faults on a database of a test.
public final class SupervisionDesks {

    private SupervisionDesks() {}

    public static SupervisionDesk on(EntityManager em, Event<Recorded> record) {
        var desk = new SupervisionDesk();
        desk.decisions = SupervisionStores.on(em);
        desk.record = record;
        return desk;
    }
}
