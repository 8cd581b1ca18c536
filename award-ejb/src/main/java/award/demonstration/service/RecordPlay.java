package award.demonstration.service;

import award.eligibility.record.BatchReport.Reviewed;
import award.eligibility.record.NewBatch;
import award.eligibility.service.RecordDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists of authorities that were taken in, with a name on them that somebody has yet to confirm.
@ApplicationScoped
class RecordPlay {

    private static final int DAYS_AGO = 7;

    @Inject RecordDesk desk;
    @Inject Clock clock;

    void take() {
        for (var row : Script.table("lists.csv")) take(row.get("source"), row.get("file"), row.get("covers"));
    }

    private void take(String source, String file, String covers) {
        try {
            var laidAside = Files.createTempFile("award-demonstration-", ".csv");
            Files.write(laidAside, Script.bytes(file));
            var complete = Arrays.stream(covers.split("\\|")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
            var report = desk.take(laidAside, new NewBatch(source, LocalDate.now(clock).minusDays(DAYS_AGO), Optional.empty(), Set.copyOf(complete), file));
            Files.delete(laidAside);
            if (!(report instanceof Reviewed reviewed) || !reviewed.done()) throw new IllegalStateException(source + ": " + report);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
