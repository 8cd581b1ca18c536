package award.packet.service;

import award.document.Document;
import award.document.Enclosure;
import award.document.Packet;
import award.document.Printed;
import award.packet.FileCheck.State;
import award.packet.JobId;
import award.packet.JobState;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One print from its beginning to its end. It knows no person: who may order it was asked when it was ordered.
@ApplicationScoped
class PrintWorker {

    private static final System.Logger LOG = System.getLogger(PrintWorker.class.getName());

    /// Between two looks at whether somebody has cancelled.
    private static final Duration PULSE = Duration.ofMillis(400);

    @Inject JobSteps steps;
    @Inject Bindery bindery;
    @Inject PrintFolder folder;
    @Inject FileExamination examination;
    @Inject Clock clock;

    void run(JobId id) {
        try {
            print(steps.open(id));
        } catch (RuntimeException | IOException | OutOfMemoryError fault) {
            LOG.log(Level.ERROR, "print " + id + " broke off", fault);
            steps.end(id, JobState.INTERRUPTED, List.of());
        } finally {
            folder.removeDrafts(id);
        }
    }

    private void print(PrintWork work) throws IOException {
        var remarks = new ArrayList<Message>();
        var checked = work.with(withNotices(work.packet(), remarks));
        var draft = folder.draft(work.job(), "whole");
        switch (bindery.print(checked, draft, pulse(work.job()))) {
            case Printed.Bound bound -> settle(work, bound, remarks);
            case Printed.Cancelled cancelled -> steps.end(work.job(), JobState.CANCELLED, List.of());
            case Printed.Refused refused -> steps.end(work.job(), JobState.REFUSED, List.of(refused.reason()));
            case Printed.Pdf pdf -> throw new IllegalStateException("a packet is written to a file");
        }
    }

    private void settle(PrintWork work, Printed.Bound bound, List<Message> remarks) throws IOException {
        Path file = folder.file(work.job(), work.output());
        long bytes = Files.size(bound.file());
        folder.settle(bound.file(), file);
        if (!steps.finish(work, bound, bytes, remarks)) folder.remove(file);
    }

    /// Files that nobody had looked into when the packet was composed: a page says so in the place of one that cannot be bound.
    private Packet withNotices(Packet packet, List<Message> remarks) {
        var found = examination.examine(FileExamination.enclosures(packet));
        var parts = packet.parts().stream().map(part -> part.matter() instanceof Enclosure file && found.get(file.digest()).state() == State.UNBINDABLE
                ? noticed(part, packet.cover(), remarks) : part).toList();
        return new Packet(packet.cover(), packet.contentsTitle(), parts, packet.copy(), packet.numbering());
    }

    private static Packet.Part noticed(Packet.Part part, Document cover, List<Message> remarks) {
        remarks.add(Message.message("packet.job.notBound", part.matter().name()));
        return new Packet.Part(part.key(), BoundFiles.notice(cover.origin(), part.matter().name(), part.matter().name()), part.level(), part.sheets(), part.withheld());
    }

    private Watch pulse(JobId id) {
        return new Watch() {
            private Instant told = Instant.EPOCH;
            private boolean goesOn = true;

            @Override
            public boolean reached(int thousandths, String part) {
                var now = clock.instant();
                if (Duration.between(told, now).compareTo(PULSE) < 0) return goesOn;
                told = now;
                goesOn = steps.move(id, thousandths, part);
                return goesOn;
            }
        };
    }
}
