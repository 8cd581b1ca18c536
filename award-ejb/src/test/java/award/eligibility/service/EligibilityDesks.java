package award.eligibility.service;

import award.application.service.ApplicationDesks;
import award.eligibility.store.EligibilityStores;
import award.honour.service.HonourDesks;
import award.party.service.PartyDesks;
import award.scheme.service.ShippedShelf;
import award.shared.Recorded;
import award.supervision.service.SupervisionDesks;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/// Those who examine, on a database of a test.
record EligibilityDesks(Examiner examiner, DossierClerk clerk, RecordsClerk records, Matcher matcher) {

    static EligibilityDesks on(EntityManager em, Clock clock, Event<Recorded> record) {
        var desks = new EligibilityDesks(new Examiner(), new DossierClerk(), new RecordsClerk(), new Matcher());
        var stores = EligibilityStores.on(em);
        var parties = PartyDesks.on(em, record);
        var applications = ApplicationDesks.on(em, record);
        desks.records.credit = stores.credit();
        desks.records.lines = stores.lines();
        desks.records.batches = stores.batches();
        desks.records.clock = clock;
        desks.records.freshDays = 90;
        desks.clerk.candidacies = applications.reader();
        desks.clerk.past = applications.past();
        desks.clerk.parties = parties.register();
        desks.clerk.honours = HonourDesks.on(em, new ShippedShelf(), record);
        desks.clerk.sanctions = SupervisionDesks.on(em, record);
        desks.clerk.records = desks.records;
        desks.clerk.screenings = stores.screenings();
        desks.clerk.practices = stores.practices();
        desks.examiner.clerk = desks.clerk;
        desks.examiner.candidates = applications.desk();
        desks.examiner.examinations = stores.examinations();
        desks.examiner.clock = clock;
        desks.matcher.recognition = parties.recognition();
        desks.matcher.parties = parties.register();
        desks.matcher.matches = stores.matches();
        desks.matcher.lines = stores.lines();
        return desks;
    }
}
