package award.packet.store;

import award.committee.MeetingId;
import award.packet.CopyHolder;
import award.packet.JobId;
import award.packet.JobSheet;
import award.packet.JobState;
import award.packet.Output;
import award.packet.model.PrintJob;
import award.packet.model.Snapshot;
import award.packet.model.Turn;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The prints: those that wait, those at work, those that are over.
@ApplicationScoped
public class Jobs {

    @PersistenceContext
    EntityManager em;

    public PrintJob add(Snapshot snapshot, Output output, int number, List<CopyHolder> holders, PrintJob.Call call) {
        var job = new PrintJob(snapshot, output, number, Holders.write(holders), call);
        em.persist(job);
        return job;
    }

    public Optional<PrintJob> find(JobId id) {
        return Optional.ofNullable(em.find(PrintJob.class, id));
    }

    /// The print to be moved on: whoever else wants to, waits until this transaction is over.
    public Optional<PrintJob> locked(JobId id) {
        return Optional.ofNullable(em.find(PrintJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// Lets one print at a time be taken from the queue, until the transaction ends.
    public void queue() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('packet_queue'))", Integer.class).getSingleResult();
    }

    /// The print whose turn it is. After [#queue].
    public Optional<PrintJob> next() {
        return Turn.next(open());
    }

    /// Those that wait or are at work, the earliest first.
    public List<PrintJob> open() {
        return em.createQuery("""
                select j from PrintJob j
                where j.state in (award.packet.JobState.QUEUED, award.packet.JobState.RUNNING)
                order by j.startedAt
                """, PrintJob.class).getResultList();
    }

    /// The latest of a meeting first.
    public List<JobSheet> of(MeetingId meeting, int most) {
        var open = open();
        return em.createQuery("select j from PrintJob j where j.meeting.value = :meeting order by j.startedAt desc", PrintJob.class)
                .setParameter("meeting", meeting.value()).setMaxResults(most)
                .getResultStream().map(job -> sheet(job, open)).toList();
    }

    public JobSheet sheet(PrintJob job) {
        return sheet(job, open());
    }

    private static JobSheet sheet(PrintJob job, List<PrintJob> open) {
        int ahead = job.state() != JobState.QUEUED ? 0 : (int) open.stream().filter(other -> other.startedAt().isBefore(job.startedAt())).count();
        return new JobSheet(job.id(), job.output(), job.number(), job.state(), ahead, job.done(), job.all(), job.at(), job.pages(), job.bytes(),
                job.isKept(), Remarks.read(job.remarks()), job.startedBy(), job.snapshotAt(), job.startedAt(), job.endedAt());
    }

    public static List<CopyHolder> holders(PrintJob job) {
        return Holders.read(job.holders());
    }

    public static String told(List<Message> remarks) {
        return Remarks.write(remarks);
    }

    /// Those whose files are still kept although they ended before then.
    public List<PrintJob> keptSince(Instant before) {
        return em.createQuery("select j from PrintJob j where j.kept = true and j.endedAt < :before", PrintJob.class)
                .setParameter("before", before)
                .getResultList();
    }

    /// Forgets what ended before then.
    public int forget(Instant before) {
        return em.createQuery("delete from PrintJob j where j.endedAt < :before and j.kept = false").setParameter("before", before).executeUpdate();
    }
}
