package award.packet.service;

import award.packet.store.FileRecords;
import award.packet.store.FileRecords.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What was found in files, each note in a transaction of its own: what was found stays found, whatever becomes of the rest.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FileNotes {

    @Inject FileRecords records;
    @Inject Clock clock;

    Map<String, Found> of(Set<String> digests) {
        return new HashMap<>(records.of(digests));
    }

    Found keep(String digest, Found found) {
        records.keep(digest, found, clock.instant());
        return found;
    }
}
