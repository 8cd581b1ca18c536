package award.attachment.service;

import award.attachment.store.Attachments;
import award.attachment.store.Uploads;
import award.attachment.store.Vault;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/// Clears the folder of files each night. It may run on several servers at once: what one has cleared away, the other does not find.
@Singleton
public class Housekeeping {

    /// How long an interrupted upload can be gone on with: over a weekend and a holiday of a week.
    private static final Duration UPLOADS = Duration.ofDays(10);

    /// Younger contents are left alone: their transactions may be under way.
    private static final Duration CONTENTS = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    @Inject Vault vault;
    @Inject Uploads uploads;
    @Inject Attachments attachments;
    @Inject Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        clearUploads();
        clearContents();
    }

    void clearUploads() {
        var before = clock.instant().minus(UPLOADS);
        vault.abandoned(before).forEach(vault::delete);
        uploads.begunBefore(before).stream().filter(id -> !Files.exists(vault.incoming(id + ".part"))).forEach(uploads::remove);
    }

    void clearContents() {
        var old = vault.contents(clock.instant().minus(CONTENTS));
        for (int from = 0; from < old.size(); from += AT_ONCE) clear(old.subList(from, Math.min(from + AT_ONCE, old.size())));
    }

    private void clear(List<Path> contents) {
        var inUse = new HashSet<>(attachments.inUse(contents.stream().map(Housekeeping::digest).toList()));
        contents.stream().filter(content -> !inUse.contains(digest(content))).forEach(vault::delete);
    }

    private static String digest(Path content) {
        return content.getFileName().toString();
    }
}
