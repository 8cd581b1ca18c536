package award.party.service;

import award.party.store.PartyStores;
import award.shared.Recorded;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/// The desks of parties on a database of a test.
public record PartyDesks(PartyDesk register, PartyRecognition recognition) {

    public static PartyDesks on(EntityManager em, Event<Recorded> record) {
        var stores = PartyStores.on(em);
        var desks = new PartyDesks(new PartyDesk(), new PartyRecognition());
        desks.register.parties = stores.parties();
        desks.register.rows = stores.rows();
        desks.register.relations = stores.relations();
        desks.register.record = record;
        desks.recognition.rows = stores.rows();
        return desks;
    }
}
