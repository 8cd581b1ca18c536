package award.packet.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/// Tells what became of prints when a server went away, takes up again what waited, and clears old files away.
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintHousekeeping {

    /// How long the file of a print is kept: over a meeting and the week after it.
    static final Duration FILES = Duration.ofDays(14);

    /// How long a print is remembered.
    static final Duration PRINTS = Duration.ofDays(90);

    @Inject JobSteps steps;
    @Inject PrintQueue queue;
    @Inject PrintFolder folder;
    @Inject Clock clock;

    /// Nothing can be at work on a server that has just started.
    @PostConstruct
    public void afterStart() {
        steps.interrupt(true).forEach(folder::removeDrafts);
        everyMinute();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        steps.interrupt(false).forEach(folder::removeDrafts);
        if (steps.isWaiting()) queue.work();
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void everyNight() {
        var now = clock.instant();
        steps.clear(now.minus(FILES)).forEach(job -> folder.remove(folder.file(job.id(), job.output())));
        steps.forget(now.minus(PRINTS));
    }
}
