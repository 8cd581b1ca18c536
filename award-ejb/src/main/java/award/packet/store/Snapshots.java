package award.packet.store;

import award.committee.MeetingId;
import award.packet.KeptPacket;
import award.packet.SnapshotId;
import award.packet.model.FrozenPacket;
import award.packet.model.Snapshot;
import award.shared.json.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Packets as they were composed once, and those of them that were frozen.
@ApplicationScoped
public class Snapshots {

    @PersistenceContext
    EntityManager em;

    public Snapshot add(MeetingId meeting, KeptPacket packet, String hash, Instant now) {
        var snapshot = new Snapshot(meeting, packed(packet), hash, now);
        em.persist(snapshot);
        return snapshot;
    }

    public Snapshot get(SnapshotId id) {
        return em.find(Snapshot.class, id);
    }

    public KeptPacket packet(SnapshotId id) {
        return unpacked(get(id).model());
    }

    public void add(FrozenPacket frozen) {
        em.persist(frozen);
        em.flush(); // two who freeze at once: the database refuses the second here and now
    }

    public Optional<FrozenPacket> frozen(UUID id) {
        return em.createQuery("select f from FrozenPacket f where f.id.value = :id", FrozenPacket.class).setParameter("id", id).getResultStream().findFirst();
    }

    public Optional<FrozenPacket> frozen(MeetingId meeting, int number) {
        return em.createQuery("select f from FrozenPacket f where f.meeting.value = :meeting and f.number = :number", FrozenPacket.class)
                .setParameter("meeting", meeting.value()).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /// The latest first.
    public List<FrozenPacket> frozen(MeetingId meeting) {
        return em.createQuery("select f from FrozenPacket f where f.meeting.value = :meeting order by f.number desc", FrozenPacket.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /// Clears away what neither a frozen packet nor a print rests on.
    public int clear(Instant before) {
        return em.createQuery("""
                delete from Snapshot s where s.takenAt < :before
                    and s.id.value not in (select f.snapshot.value from FrozenPacket f)
                    and s.id.value not in (select j.snapshot.value from PrintJob j)
                """).setParameter("before", before).executeUpdate();
    }

    private static byte[] packed(KeptPacket packet) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(RecordJson.write(packet).getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static KeptPacket unpacked(byte[] model) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(model))) {
            return RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), KeptPacket.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
