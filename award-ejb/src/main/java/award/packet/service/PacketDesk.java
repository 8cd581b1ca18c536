package award.packet.service;

import award.committee.MeetingId;
import award.document.Enclosure;
import award.document.Packet;
import award.attachment.service.Originals;
import award.identity.Roles;
import award.packet.CompositionSheet;
import award.packet.Difference;
import award.packet.Differences;
import award.packet.FileCheck;
import award.packet.Freezing;
import award.packet.KeptPacket;
import award.packet.NoSuchPacketException;
import award.packet.PacketId;
import award.packet.PacketRow;
import award.packet.Plan;
import award.packet.PlannedPart;
import award.packet.Treatment;
import award.packet.model.Composition;
import award.packet.model.FrozenPacket;
import award.packet.store.Compositions;
import award.packet.store.Snapshots;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the secretary puts the packet of a meeting together, freezes it, and sees what has changed since.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class PacketDesk {

    @Inject Access access;
    @Inject Compositions compositions;
    @Inject Composing composing;
    @Inject Snapshots snapshots;
    @Inject FileExamination examination;
    @Inject Originals originals;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Resource SessionContext session;

    /// How the packet is put together, with what it lacks and what is to be said of the files in it.
    public CompositionSheet read(MeetingId id) {
        var scheme = access.scheme(access.reader(id));
        var own = compositions.find(id);
        var plan = compositions.plan(id, scheme);
        var composed = composing.compose(id, plan, compositions.choices(id));
        return new CompositionSheet(id, scheme, plan, own.isPresent(), own.map(Composition::isNamed).orElse(true), composed.lacks(), composed.files(),
                own.map(Composition::version).orElse(0L));
    }

    /// Puts the list of parts down as it is to be from now on.
    ///
    /// @param seen the version of the sheet that it rests on
    @RolesAllowed(Roles.SECRETARY)
    public void arrange(MeetingId id, long seen, @Valid Plan plan) {
        var before = compositions.plan(id, access.scheme(access.office(id)));
        if (!files(before).containsAll(files(plan))) throw new IllegalArgumentException("a paper of another meeting: " + plan);
        compositions.change(id, seen, before).arrange(plan);
    }

    private static HashSet<UUID> files(Plan plan) {
        return plan.parts().stream().map(PlannedPart::file).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    /// Whether copies bear their holders' names.
    @RolesAllowed(Roles.SECRETARY)
    public void name(MeetingId id, long seen, boolean holders) {
        compositions.change(id, seen, compositions.plan(id, access.scheme(access.office(id)))).name(holders);
    }

    /// What is to become of an uploaded file.
    @RolesAllowed(Roles.SECRETARY)
    public void treat(MeetingId id, long seen, UUID file, @NotNull Treatment treatment) {
        compositions.change(id, seen, compositions.plan(id, access.scheme(access.office(id)))).treat(file, treatment);
    }

    /// The list of this meeting is the office's own from now on, for every meeting that has no list of its own.
    @RolesAllowed(Roles.SECRETARY)
    public void makeCustom(MeetingId id) {
        var scheme = access.scheme(access.office(id));
        compositions.makeCustom(scheme, compositions.plan(id, scheme));
    }

    /// The meeting goes by the office's custom again.
    @RolesAllowed(Roles.SECRETARY)
    public void forget(MeetingId id, long seen) {
        access.office(id);
        compositions.forget(id, seen);
    }

    /// Looks into the files that nobody has looked into yet. It goes on when the caller has gone; [#read] tells how far it is.
    @RolesAllowed(Roles.SECRETARY)
    public void examine(MeetingId id) {
        var scheme = access.scheme(access.office(id));
        examination.begin(composing.compose(id, compositions.plan(id, scheme), compositions.choices(id)).packet());
    }

    /// Freezes the packet as the data stand now, unless it says the same as the last frozen one.
    ///
    /// @param reason why it is frozen anew; empty for the first
    @RolesAllowed(Roles.SECRETARY)
    public Freezing freeze(MeetingId id, @NotNull @Size(max = 300) String reason) {
        var plan = compositions.plan(id, access.scheme(access.office(id)));
        long unchecked = composing.compose(id, plan, compositions.choices(id)).files().stream().filter(FileCheck::isUnchecked).count();
        if (unchecked > 0) return new Freezing.Unchecked(unchecked);
        var taken = composing.take(id, plan, compositions.choices(id));
        var last = snapshots.frozen(id).stream().findFirst();
        if (last.filter(frozen -> frozen.hash().equals(taken.hash())).isPresent()) return new Freezing.Unchanged(last.get().number());
        var frozen = new FrozenPacket(snapshots.get(taken.id()), last.map(FrozenPacket::number).orElse(0) + 1, reason.strip(),
                session.getCallerPrincipal().getName(), clock.instant());
        snapshots.add(frozen);
        record.fire(frozen.frozen());
        return new Freezing.Frozen(frozen.row());
    }

    /// The frozen packets of a meeting, the latest first.
    public List<PacketRow> frozen(MeetingId id) {
        access.reader(id);
        return snapshots.frozen(id).stream().map(FrozenPacket::row).toList();
    }

    /// What would be different if the packet were composed now.
    public List<Difference> differences(PacketId id) {
        var frozen = get(id);
        var scheme = access.scheme(access.reader(frozen.meeting()));
        var now = composing.compose(frozen.meeting(), compositions.plan(frozen.meeting(), scheme), compositions.choices(frozen.meeting())).packet();
        return Differences.between(packet(frozen), now);
    }

    /// What a frozen packet says otherwise than the one before it; nothing for the first.
    public List<Difference> corrections(PacketId id) {
        var frozen = get(id);
        access.reader(frozen.meeting());
        return snapshots.frozen(frozen.meeting(), frozen.number() - 1)
                .map(before -> Differences.between(packet(before), packet(frozen))).orElseGet(List::of);
    }

    private Packet packet(FrozenPacket frozen) {
        KeptPacket kept = snapshots.packet(frozen.snapshot());
        return kept.packet(this::source);
    }

    private Enclosure.Source source(String digest) {
        return () -> originals.content(digest);
    }

    private FrozenPacket get(PacketId id) {
        return snapshots.frozen(id.value()).orElseThrow(() -> new NoSuchPacketException(id));
    }
}
