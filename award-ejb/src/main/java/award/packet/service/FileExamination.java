package award.packet.service;

import award.document.Enclosure;
import award.document.Packet;
import award.packet.store.FileRecords;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/// Looks into uploaded files before they are bound: one file after the other, each once for good.
@ApplicationScoped
class FileExamination {

    private static final System.Logger LOG = System.getLogger(FileExamination.class.getName());

    @Inject FileLook look;
    @Inject FileNotes notes;

    @Resource ManagedExecutorService executor;

    /// A reader of a large file needs memory: one at a time.
    private final Semaphore place = new Semaphore(1);

    /// In the background; whoever comes while it is at work need not begin it again.
    void begin(Packet packet) {
        var files = enclosures(packet);
        if (place.tryAcquire()) executor.submit(() -> all(files));
    }

    private void all(List<Enclosure> files) {
        try {
            examine(files);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "files could not be looked into", fault);
        } finally {
            place.release();
        }
    }

    /// What is in each of these files, those among them looked into that nobody had looked into yet.
    Map<String, FileRecords.Found> examine(List<Enclosure> files) {
        var known = notes.of(files.stream().map(Enclosure::digest).collect(Collectors.toSet()));
        for (var file : files) known.computeIfAbsent(file.digest(), digest -> notes.keep(digest, look.into(file)));
        return known;
    }

    static List<Enclosure> enclosures(Packet packet) {
        return packet.parts().stream().map(Packet.Part::matter).filter(Enclosure.class::isInstance).map(Enclosure.class::cast).toList();
    }
}
