package award.packet.model;

import award.committee.MeetingId;
import award.packet.SnapshotId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/// A packet as it was composed from one state of the data (快照). It never changes: prints and frozen packets rest on it.
@Entity
@Table(name = "packet_snapshot")
public class Snapshot {

    @EmbeddedId
    private SnapshotId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String hash;

    private byte[] model;

    /// For the persistence provider only.
    protected Snapshot() {}

    /// @param model the [award.packet.KeptPacket], packed
    /// @param hash  of the packet's model
    public Snapshot(MeetingId meeting, byte[] model, String hash, Instant takenAt) {
        id = SnapshotId.fresh();
        this.meeting = meeting;
        this.hash = hash;
        this.takenAt = takenAt;
        this.model = model.clone();
    }

    public SnapshotId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public String hash() {
        return hash;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public byte[] model() {
        return model.clone();
    }
}
