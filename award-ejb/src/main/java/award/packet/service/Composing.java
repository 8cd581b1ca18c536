package award.packet.service;

import award.committee.MeetingId;
import award.packet.KeptPacket;
import award.packet.Plan;
import award.packet.SnapshotId;
import award.packet.Treatment;
import award.packet.store.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Composes packets, each from one state of the data: whatever others write meanwhile is in all of a packet or in nothing of it.
@ApplicationScoped
class Composing {

    @PersistenceContext
    EntityManager em;

    @Inject MeetingFiles files;
    @Inject Snapshots snapshots;
    @Inject Clock clock;

    /// A packet that was composed and kept.
    record Taken(SnapshotId id, String hash, Instant at, KeptPacket packet) {}

    @Transactional(TxType.REQUIRES_NEW)
    Composed compose(MeetingId meeting, Plan plan, Map<UUID, Treatment> choices) {
        freezeTime();
        return new Composer(files.gather(meeting, plan), plan, choices).compose();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Taken take(MeetingId meeting, Plan plan, Map<UUID, Treatment> choices) {
        freezeTime();
        var composed = new Composer(files.gather(meeting, plan), plan, choices).compose();
        var kept = composed.kept();
        var snapshot = snapshots.add(meeting, kept, composed.packet().hash(), clock.instant());
        return new Taken(snapshot.id(), snapshot.hash(), snapshot.takenAt(), kept);
    }

    /// Has to come before anything else of the transaction.
    private void freezeTime() {
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }
}
