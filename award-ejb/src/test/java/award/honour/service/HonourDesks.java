package award.honour.service;

import award.honour.store.HonourStores;
import award.scheme.service.RegulationShelf;
import award.shared.Recorded;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/// The register of honours on a database of a test.
public final class HonourDesks {

    private HonourDesks() {}

    public static HonourRegister on(EntityManager em, RegulationShelf regulations, Event<Recorded> record) {
        var register = new HonourRegister();
        register.grants = HonourStores.on(em);
        register.regulations = regulations;
        register.record = record;
        return register;
    }
}
