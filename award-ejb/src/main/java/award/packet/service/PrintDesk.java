package award.packet.service;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.identity.Roles;
import award.packet.CopyHolder;
import award.packet.JobId;
import award.packet.JobSheet;
import award.packet.JobState;
import award.packet.KeptPacket;
import award.packet.NewPrint;
import award.packet.NoSuchJobException;
import award.packet.NoSuchPacketException;
import award.packet.Ordering;
import award.packet.Output;
import award.packet.PacketId;
import award.packet.PartKey;
import award.packet.PartKind;
import award.packet.PrintOrdered;
import award.packet.model.Composition;
import award.packet.model.FrozenPacket;
import award.packet.model.PrintJob;
import award.packet.model.Snapshot;
import award.packet.store.Compositions;
import award.packet.store.Copies;
import award.packet.store.Jobs;
import award.packet.store.Snapshots;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Where prints are ordered, watched, cancelled, begun again and fetched. The press works when nobody looks.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class PrintDesk {

    /// Prints of one person that may wait at the same time, and of all together.
    static final int MOST_OF_ONE = 5;
    static final int MOST = 60;

    private static final int SHOWN = 20;

    @Inject Access access;
    @Inject Compositions compositions;
    @Inject Composing composing;
    @Inject Snapshots snapshots;
    @Inject Copies copies;
    @Inject Jobs jobs;
    @Inject Recipients recipients;
    @Inject PrintFolder folder;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<JobQueued> queued;
    @Resource SessionContext session;

    /// What a print rests on.
    private record Basis(Snapshot snapshot, KeptPacket packet, int number) {}

    /// Sends something to the press: a frozen packet, or the state of the data at this moment.
    @RolesAllowed(Roles.SECRETARY)
    public Ordering order(@Valid NewPrint entry) {
        var meeting = access.office(entry.meeting());
        var crowd = tooMany();
        if (crowd.isPresent()) return new Ordering.Refused(crowd.get());
        var basis = entry.packet().map(this::frozen).orElseGet(() -> now(meeting));
        var refusal = refusal(entry, basis);
        return refusal.<Ordering>map(Ordering.Refused::new).orElseGet(() -> new Ordering.Queued(queue(meeting, entry, basis)));
    }

    private Optional<Message> tooMany() {
        var open = jobs.open();
        var me = session.getCallerPrincipal().getName();
        if (open.size() >= MOST) return Optional.of(Message.message("packet.print.full", open.size()));
        long mine = open.stream().filter(job -> job.startedBy().equals(me)).count();
        return mine >= MOST_OF_ONE ? Optional.of(Message.message("packet.print.tooMany", mine)) : Optional.empty();
    }

    private Basis frozen(PacketId id) {
        var frozen = snapshots.frozen(id.value()).orElseThrow(() -> new NoSuchPacketException(id));
        return new Basis(snapshots.get(frozen.snapshot()), snapshots.packet(frozen.snapshot()), frozen.number());
    }

    private Basis now(MeetingSheet meeting) {
        var taken = composing.take(meeting.id(), compositions.plan(meeting.id(), access.scheme(meeting)), compositions.choices(meeting.id()));
        return new Basis(snapshots.get(taken.id()), taken.packet(), 0);
    }

    private Optional<Message> refusal(NewPrint entry, Basis basis) {
        return switch (entry.output()) {
            case WHOLE, MEMBERS, MEMBERS_APART -> Optional.empty();
            case BALLOTS -> without(basis, PartKind.BALLOTS, "packet.lack.ballots");
            case SIGN_IN -> without(basis, PartKind.SIGN_IN, "packet.print.noSignIn");
            case SCRIPT -> without(basis, PartKind.SCRIPT, "packet.lack.script");
            case REPLACEMENT -> irreplaceable(entry.meeting(), basis);
        };
    }

    private static Optional<Message> without(Basis basis, PartKind kind, String key) {
        boolean there = basis.packet().parts().stream().anyMatch(part -> PartKey.parse(part.key()).kind() == kind);
        return there ? Optional.empty() : Optional.of(Message.message(key));
    }

    /// Pages are replaced in copies that hold the packet before.
    private Optional<Message> irreplaceable(MeetingId meeting, Basis basis) {
        if (basis.number() < 2) return Optional.of(Message.message("packet.print.nothingBefore"));
        var before = snapshots.frozen(meeting, basis.number() - 1).flatMap(FrozenPacket::pagination);
        boolean held = copies.of(meeting).stream().anyMatch(copy -> copy.holds() == basis.number() - 1);
        return before.isPresent() && held ? Optional.empty() : Optional.of(Message.message("packet.print.neverPrinted", basis.number() - 1));
    }

    private JobId queue(MeetingSheet meeting, NewPrint entry, Basis basis) {
        var call = new PrintJob.Call(session.getCallerPrincipal().getName(), clock.instant());
        var job = jobs.add(basis.snapshot(), entry.output(), basis.number(), holders(meeting, entry, basis), call);
        int secrets = (int) basis.packet().parts().stream().filter(part -> PartKey.parse(part.key()).secret()).count();
        record.fire(new PrintOrdered(meeting.id(), entry.output(), basis.number(), secrets));
        queued.fire(new JobQueued(job.id()));
        return job.id();
    }

    private List<CopyHolder> holders(MeetingSheet meeting, NewPrint entry, Basis basis) {
        if (!entry.output().isForMembers()) return List.of();
        boolean named = compositions.find(meeting.id()).map(Composition::isNamed).orElse(true);
        var all = recipients.of(meeting, basis.packet(), named);
        if (entry.output() != Output.REPLACEMENT) return all;
        var outdated = copies.of(meeting.id()).stream().filter(copy -> copy.holds() == basis.number() - 1).map(copy -> copy.number()).toList();
        return all.stream().filter(holder -> outdated.contains(holder.number())).toList();
    }

    /// The prints of a meeting, the latest first.
    public List<JobSheet> of(MeetingId meeting) {
        access.reader(meeting);
        return jobs.of(meeting, SHOWN);
    }

    public JobSheet read(JobId id) {
        return jobs.sheet(get(id));
    }

    @RolesAllowed(Roles.SECRETARY)
    public void cancel(JobId id) {
        access.office(get(id).meeting());
        jobs.locked(id).ifPresent(job -> job.end(JobState.CANCELLED, "", clock.instant()));
    }

    /// Begins a print again that did not come to its end, from the same state of the data.
    @RolesAllowed(Roles.SECRETARY)
    public void repeat(JobId id) {
        access.office(get(id).meeting());
        jobs.locked(id).filter(job -> job.state().isRepeatable()).ifPresent(job -> {
            job.repeat(clock.instant());
            queued.fire(new JobQueued(id));
        });
    }

    /// The file of a print; empty when there is none, or none any more.
    public Optional<Path> fetch(JobId id) {
        var job = get(id);
        return Optional.of(folder.file(id, job.output())).filter(file -> job.isKept() && Files.exists(file));
    }

    private PrintJob get(JobId id) {
        var job = jobs.find(id).orElseThrow(() -> new NoSuchJobException(id));
        access.reader(job.meeting());
        return job;
    }
}
