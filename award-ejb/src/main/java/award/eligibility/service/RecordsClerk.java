package award.eligibility.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import award.eligibility.model.CreditFile;
import award.eligibility.model.RecordBatch;
import award.eligibility.model.RecordOnList;
import award.eligibility.store.Batches;
import award.eligibility.store.CreditFiles;
import award.eligibility.store.RecordLines;
import award.eligibility.store.RecordLines.Doubt;
import award.eligibility.store.RecordLines.ProviderLook;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Fetches what is on file about parties, from every source: five queries, however many they are.
@ApplicationScoped
class RecordsClerk {

    @Inject CreditFiles credit;
    @Inject RecordLines lines;
    @Inject Batches batches;
    @Inject Clock clock;

    /// For how many days a look into the records is good.
    @Inject
    @ConfigProperty(name = "award.records.fresh", defaultValue = "90")
    int freshDays;

    RecordsAtHand about(Collection<PartyId> parties) {
        var ids = parties.stream().map(PartyId::id).toList();
        return new RecordsAtHand(
                credit.all(parties).stream().collect(toMap(CreditFile::party, Function.identity())),
                lines.of(ids).stream().collect(groupingBy(RecordOnList::party)),
                lines.looks(ids).stream().collect(groupingBy(ProviderLook::party, toMap(ProviderLook::category, ProviderLook::day, RecordsClerk::later))),
                complete(),
                lines.doubts(ids).stream().collect(groupingBy(Doubt::party, mapping(Doubt::category, toSet()))),
                LocalDate.now(clock).minusDays(freshDays));
    }

    private Map<String, LocalDate> complete() {
        var complete = new HashMap<String, LocalDate>();
        for (RecordBatch batch : batches.current()) batch.covers().forEach(category -> complete.merge(category, batch.asOf(), RecordsClerk::later));
        return complete;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
