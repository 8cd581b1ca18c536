package award.packet.model;

import award.committee.MeetingId;
import award.packet.PacketFrozen;
import award.packet.PacketId;
import award.packet.PacketRow;
import award.packet.SnapshotId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/// A version of a meeting's packet for good (定稿): what it says is its snapshot, what it is known by is the snapshot's hash.
@Entity
@Table(name = "packet_frozen")
public class FrozenPacket {

    @EmbeddedId
    private PacketId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "snapshot"))
    private SnapshotId snapshot;

    private String hash;

    private String reason;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    private int pages;

    /// Which page bears which number, as [award.document.Pagination#text] writes it; empty until it was printed for the first time.
    private String pagination;

    @Version
    private long version;

    /// For the persistence provider only.
    protected FrozenPacket() {}

    /// @param number  the next in its meeting
    /// @param reason why it is frozen anew; empty for the first
    public FrozenPacket(Snapshot snapshot, int number, String reason, String by, Instant now) {
        id = PacketId.fresh();
        meeting = snapshot.meeting();
        this.snapshot = snapshot.id();
        hash = snapshot.hash();
        this.number = number;
        this.reason = reason;
        frozenBy = by;
        frozenAt = now;
        pagination = "";
    }

    public PacketFrozen frozen() {
        return new PacketFrozen(row(), meeting);
    }

    /// Notes how its pages are numbered, the first time that they are.
    public void paginate(String told, int count) {
        if (!pagination.isEmpty()) return;
        pagination = told;
        pages = count;
    }

    public PacketId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public int number() {
        return number;
    }

    public SnapshotId snapshot() {
        return snapshot;
    }

    public String hash() {
        return hash;
    }

    public Optional<String> pagination() {
        return Optional.of(pagination).filter(told -> !told.isEmpty());
    }

    public PacketRow row() {
        return new PacketRow(id.value(), number, hash, pages, reason, frozenBy, frozenAt);
    }
}
