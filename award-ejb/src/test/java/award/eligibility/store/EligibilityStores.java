package award.eligibility.store;

import jakarta.persistence.EntityManager;

/// The stores of examinations and records on a database of a test.
public record EligibilityStores(
        Batches batches, RecordLines lines, NameMatches matches, Screenings screenings, CreditFiles credit, Examinations examinations,
        Practices practices, Runs runs) {

    public static EligibilityStores on(EntityManager em) {
        var stores = new EligibilityStores(
                new Batches(), new RecordLines(), new NameMatches(), new Screenings(), new CreditFiles(), new Examinations(),
                new Practices(), new Runs());
        stores.batches.em = em;
        stores.lines.em = em;
        stores.matches.em = em;
        stores.screenings.em = em;
        stores.credit.em = em;
        stores.examinations.em = em;
        stores.practices.em = em;
        stores.runs.em = em;
        return stores;
    }
}
