package award.application.service;

import award.application.store.ApplicationStores;
import award.shared.Recorded;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/// The desks of candidacies on a database of a test.
public record ApplicationDesks(CandidacyReader reader, CandidacyDesk desk, PastCandidacies past) {

    public static ApplicationDesks on(EntityManager em, Event<Recorded> record) {
        var stores = ApplicationStores.on(em);
        var desks = new ApplicationDesks(new CandidacyReader(), new CandidacyDesk(), new PastCandidacies());
        desks.reader.candidacies = stores.candidacies();
        desks.reader.rows = stores.rows();
        desks.desk.candidacies = stores.candidacies();
        desks.desk.record = record;
        desks.past.candidacies = stores.candidacies();
        return desks;
    }
}
