package award.packet.model;

import award.committee.MeetingId;
import award.packet.JobId;
import award.packet.JobState;
import award.packet.Output;
import award.packet.SnapshotId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/// A print at work (打印任务): queued, then set and written by whichever server takes it up. It goes on when nobody looks; a server that
/// goes away leaves it interrupted, and it can be begun again from the same snapshot.
@Entity
@Table(name = "packet_job")
public class PrintJob {

    /// A print that has not moved for so long is at work no more: a single part takes seconds, a file of 5,000 pages a minute.
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int LONGEST = 200;

    @EmbeddedId
    private JobId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "snapshot"))
    private SnapshotId snapshot;

    @Enumerated(EnumType.STRING)
    private Output output;

    /// Of the frozen packet; 0 for the state of the data.
    private int number;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int done;

    @Column(name = "of_all")
    private int all;

    /// The part at hand.
    @Column(name = "at_part")
    private String at;

    private int pages;

    private long bytes;

    /// Whether its file is there to be fetched.
    private boolean kept;

    /// Messages, as JSON.
    private String remarks;

    /// For whom copies are printed, as JSON; empty when they are for nobody in particular.
    private String holders;

    /// The server that has it at work.
    private String node;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "snapshot_at")
    private Instant snapshotAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected PrintJob() {}

    /// Who orders a print, and when.
    public record Call(String by, Instant at) {}

    /// @param number  of the frozen packet; 0 for none
    /// @param holders as JSON
    public PrintJob(Snapshot snapshot, Output output, int number, String holders, Call call) {
        id = JobId.fresh();
        meeting = snapshot.meeting();
        this.snapshot = snapshot.id();
        snapshotAt = snapshot.takenAt();
        this.output = output;
        this.number = number;
        this.holders = holders;
        node = "";
        startedBy = call.by();
        state = JobState.QUEUED;
        at = "";
        remarks = "";
        startedAt = call.at();
        movedAt = call.at();
    }

    /// @param server that takes it up
    public void begin(String server, Instant now) {
        if (state != JobState.QUEUED) throw new IllegalStateException("not queued: " + id);
        state = JobState.RUNNING;
        node = server;
        movedAt = now;
    }

    /// @return whether it goes on; not when somebody has cancelled it
    public boolean move(int reached, int of, String part, Instant now) {
        if (state != JobState.RUNNING) return false;
        done = reached;
        all = of;
        at = part.length() > LONGEST ? part.substring(0, LONGEST) : part;
        movedAt = now;
        return true;
    }

    /// @param told messages, as JSON
    public void finish(int printed, long size, String told, Instant now) {
        if (state != JobState.RUNNING) return;
        pages = printed;
        bytes = size;
        kept = true;
        done = all;
        end(JobState.DONE, told, now);
    }

    /// @param how  anything but done
    /// @param told messages, as JSON; empty for none
    public void end(JobState how, String told, Instant now) {
        if (state.isOver()) return;
        state = how;
        remarks = told;
        endedAt = now;
    }

    /// Puts it into the queue once more.
    public void repeat(Instant now) {
        if (!state.isRepeatable()) throw new IllegalStateException("cannot be begun again: " + id);
        state = JobState.QUEUED;
        done = 0;
        all = 0;
        at = "";
        remarks = "";
        startedAt = now;
        movedAt = now;
        endedAt = null;
    }

    /// Its file has been cleared away.
    public void clear() {
        kept = false;
    }

    /// Whether it says that it is at work and is not.
    public boolean isLost(Instant now) {
        return state == JobState.RUNNING && movedAt.plus(SILENCE).isBefore(now);
    }

    public JobId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public SnapshotId snapshot() {
        return snapshot;
    }

    public Output output() {
        return output;
    }

    public int number() {
        return number;
    }

    public JobState state() {
        return state;
    }

    public int done() {
        return done;
    }

    public int all() {
        return all;
    }

    public String at() {
        return at;
    }

    public int pages() {
        return pages;
    }

    public long bytes() {
        return bytes;
    }

    public boolean isKept() {
        return kept;
    }

    public String remarks() {
        return remarks;
    }

    public String holders() {
        return holders;
    }

    /// The server that has it at work; empty while none has.
    public String node() {
        return node;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant snapshotAt() {
        return snapshotAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
