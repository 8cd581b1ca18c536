package award.packet.service;

import award.application.CandidacyId;
import award.application.service.Dossiers;
import award.attachment.service.Originals;
import award.document.Enclosure;
import award.document.Pagination;
import award.document.Printed;
import award.packet.CopyHolder;
import award.packet.JobId;
import award.packet.JobState;
import award.packet.KeptPacket;
import award.packet.NoSuchJobException;
import award.packet.model.FrozenPacket;
import award.packet.model.PrintJob;
import award.packet.store.Copies;
import award.packet.store.Jobs;
import award.packet.store.Snapshots;
import award.shared.Message;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The steps of a print, each a transaction of its own: what is done is done, whatever becomes of the rest.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobSteps {

    @Inject Jobs jobs;
    @Inject Snapshots snapshots;
    @Inject Copies copies;
    @Inject Originals originals;
    @Inject Dossiers dossiers;
    @Inject Clock clock;

    @Resource(lookup = "java:app/AppName") String application;

    /// Takes the next print from the queue.
    Optional<JobId> take() {
        jobs.queue();
        var next = jobs.next();
        next.ifPresent(job -> job.begin(node(), clock.instant()));
        return next.map(PrintJob::id);
    }

    /// This server, and which deployment on it: two of them share neither work nor fate.
    private String node() {
        return System.getProperty("jboss.node.name", "") + "/" + application;
    }

    PrintWork open(JobId id) {
        var job = get(id);
        var kept = snapshots.packet(job.snapshot());
        var packet = kept.packet(this::source);
        var earlier = earlier(job);
        return new PrintWork(id, job.meeting(), job.output(), job.number(), kept, earlier.map(packet::following).orElse(packet), earlier, Jobs.holders(job));
    }

    private Enclosure.Source source(String digest) {
        return () -> originals.content(digest);
    }

    /// A corrected packet keeps the numbers of the one before it, once that was printed.
    private Optional<Pagination> earlier(PrintJob job) {
        return job.number() < 2 ? Optional.empty()
                : snapshots.frozen(job.meeting(), job.number() - 1).flatMap(FrozenPacket::pagination).map(Pagination::parse);
    }

    /// @return whether the print goes on
    boolean move(JobId id, int thousandths, String part) {
        return jobs.locked(id).filter(job -> job.move(thousandths, Watch.WHOLE, part, clock.instant())).isPresent();
    }

    /// @return whether it was still wanted: nobody cancelled it at the last moment
    boolean finish(PrintWork work, Printed.Bound bound, long bytes, List<Message> remarks) {
        var all = new ArrayList<>(remarks);
        all.addAll(bound.notes());
        gone(work.kept()).forEach(all::add);
        var job = jobs.locked(work.job()).filter(each -> each.state() == JobState.RUNNING);
        if (job.isEmpty()) return false;
        job.get().finish(bound.pages(), bytes, Jobs.told(all), clock.instant());
        snapshots.frozen(work.meeting(), work.number()).ifPresent(frozen -> frozen.paginate(bound.pagination().text(), bound.pagination().pages().size()));
        if (work.output().isForMembers()) mark(work);
        return true;
    }

    /// Who stood for the award when the packet was composed and does so no more: the packet shows the state it was made from.
    private List<Message> gone(KeptPacket kept) {
        var candidates = kept.candidates().stream().collect(Collectors.toMap(each -> new CandidacyId(each.id()), KeptPacket.Candidate::name));
        return dossiers.gone(candidates.keySet()).entrySet().stream()
                .map(gone -> Message.message("packet.job.gone", candidates.get(gone.getKey()), Message.name(gone.getValue()))).toList();
    }

    private void mark(PrintWork work) {
        Set<Integer> numbers = work.holders().stream().map(CopyHolder::number).collect(Collectors.toSet());
        copies.of(work.meeting()).stream().filter(copy -> numbers.contains(copy.number())).forEach(copy -> copy.print(work.number()));
    }

    void end(JobId id, JobState how, List<Message> remarks) {
        jobs.locked(id).ifPresent(job -> job.end(how, Jobs.told(remarks), clock.instant()));
    }

    /// Says of every print that was at work on this server, or has not moved for long, that it was interrupted.
    ///
    /// @param restarted whether this server has just started, so that nothing can be at work on it
    List<JobId> interrupt(boolean restarted) {
        Instant now = clock.instant();
        var lost = jobs.open().stream().filter(job -> job.isLost(now) || restarted && job.state() == JobState.RUNNING && job.node().equals(node())).toList();
        lost.forEach(job -> job.end(JobState.INTERRUPTED, "", now));
        return lost.stream().map(PrintJob::id).toList();
    }

    boolean isWaiting() {
        return jobs.open().stream().anyMatch(job -> job.state() == JobState.QUEUED);
    }

    /// Notes that the files of prints that ended before then are cleared away.
    List<PrintJob> clear(Instant before) {
        var old = jobs.keptSince(before);
        old.forEach(PrintJob::clear);
        return old;
    }

    void forget(Instant before) {
        jobs.forget(before);
        snapshots.clear(before);
    }

    private PrintJob get(JobId id) {
        return jobs.find(id).orElseThrow(() -> new NoSuchJobException(id));
    }
}
