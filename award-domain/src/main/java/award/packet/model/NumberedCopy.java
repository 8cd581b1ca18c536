package award.packet.model;

import award.committee.MeetingId;
import award.packet.CopyMoved;
import award.packet.CopyRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// One numbered copy of a meeting's packet, to be handed out and to come back (会后收回).
@Entity
@Table(name = "packet_copy")
public class NumberedCopy {

    /// Which copy of which meeting.
    @Embeddable
    public record Place(UUID meeting, int number) implements Serializable {}

    @EmbeddedId
    private Place place;

    private int seat;

    private String holder;

    /// Number of the frozen packet that lies in it.
    private int holds;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "back_at")
    private Instant backAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected NumberedCopy() {}

    public NumberedCopy(MeetingId meeting, int number, int seat, String holder) {
        place = new Place(meeting.value(), number);
        this.seat = seat;
        this.holder = holder;
    }

    public int number() {
        return place.number();
    }

    public int seat() {
        return seat;
    }

    public String holder() {
        return holder;
    }

    public int holds() {
        return holds;
    }

    /// A packet was printed for it, or pages of it were replaced.
    public void print(int packet) {
        holds = packet;
    }

    public CopyMoved handOut(Instant now) {
        handedAt = now;
        backAt = null;
        return moved(true);
    }

    public CopyMoved takeBack(Instant now) {
        backAt = now;
        return moved(false);
    }

    private CopyMoved moved(boolean out) {
        return new CopyMoved(new MeetingId(place.meeting()), place.number(), holder, out);
    }

    public long version() {
        return version;
    }

    public CopyRow row() {
        return new CopyRow(place.number(), seat, holder, holds, handedAt, backAt, version);
    }
}
