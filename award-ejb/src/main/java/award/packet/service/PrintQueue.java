package award.packet.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/// Lets prints at the press, a few at a time, whoever waits longest among those who have the fewest at work. The queue itself stands in the
/// database, so a print is not lost with the server, and on several servers each takes what the others have not.
@ApplicationScoped
public class PrintQueue {

    /// Presses of this server: two cores set type, more would only share them.
    static final int AT_ONCE = 2;

    private static final System.Logger LOG = System.getLogger(PrintQueue.class.getName());

    @Inject JobSteps steps;
    @Inject PrintWorker worker;

    @Resource ManagedExecutorService executor;

    private final Semaphore presses = new Semaphore(AT_ONCE);

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued queued) {
        work();
    }

    /// Sets a free press to work; nothing happens when there is none, for one that gets free looks into the queue itself.
    public void work() {
        executor.submit(this::serve);
    }

    /// Whoever finds no press free leaves its print to those at work: they look into the queue after they have given theirs back.
    private void serve() {
        try {
            while (steps.isWaiting() && presses.tryAcquire()) {
                try {
                    steps.take().ifPresent(worker::run);
                } finally {
                    presses.release();
                }
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "the queue of prints could not be served", fault);
        }
    }
}
