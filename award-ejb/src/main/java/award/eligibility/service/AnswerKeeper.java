package award.eligibility.service;

import award.eligibility.model.PartyLook;
import award.eligibility.model.RecordBatch;
import award.eligibility.model.RecordBatch.Taking;
import award.eligibility.record.BatchWay;
import award.eligibility.record.NewBatch;
import award.eligibility.record.Provider;
import award.eligibility.store.Batches;
import award.eligibility.store.RecordLines;
import award.party.PartyId;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Keeps what a provider answered, page by page: what was answered is kept, whatever becomes of the next page.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AnswerKeeper {

    private static final String NO_FILE = "-";

    @Inject Batches batches;
    @Inject RecordLines lines;
    @Inject Matcher matcher;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// @param parties that were asked about, by code
    void keep(Provider provider, ProviderClient.Answer.Told told, Map<String, PartyId> parties, String by) {
        var today = LocalDate.now(clock);
        var batch = new RecordBatch(new NewBatch(provider.name(), today, Optional.empty(), provider.covers(), NO_FILE), BatchWay.PROVIDER,
                new Taking(NO_FILE, clock.instant(), by));
        batches.add(batch);
        matcher.keep(batch.id(), told.records());
        told.answered().forEach(code -> {
            var party = parties.get(code);
            lines.look(party, provider.name()).ifPresentOrElse(look -> look.again(today, batch.id()),
                    () -> lines.add(new PartyLook(party, provider.name(), today, batch.id())));
        });
        record.fire(batch.taken(told.records().size()));
    }
}
