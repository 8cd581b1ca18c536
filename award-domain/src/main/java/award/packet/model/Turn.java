package award.packet.model;

import award.packet.JobState;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Whose turn it is at the press (排队): of those who wait, somebody who has the fewest prints at work; among these the one who has waited
/// longest. Whoever orders ten prints does not keep an office of ten from its one.
public final class Turn {

    private Turn() {}

    /// @param open those that wait or are at work
    public static Optional<PrintJob> next(Collection<PrintJob> open) {
        return open.stream().filter(job -> job.state() == JobState.QUEUED)
                .min(Comparator.comparingLong((PrintJob job) -> atWork(open, job.startedBy())).thenComparing(PrintJob::startedAt));
    }

    private static long atWork(Collection<PrintJob> open, String who) {
        return open.stream().filter(job -> job.state() == JobState.RUNNING && job.startedBy().equals(who)).count();
    }
}
