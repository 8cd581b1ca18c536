package award.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The folder in which the bytes of attachments lie: each file under its digest, written once and never changed.
///
/// What comes in is written to `incoming` first, forced to the disk, and moved to its place in one step: a file is there whole or not
/// at all. A file that nobody's row names (its transaction was rolled back, its attachment removed) is harmless.
@ApplicationScoped
public class Vault {

    private static final int DEPTH = 3;
    private static final long SPARE = 1L << 30;
    private static final Predicate<String> IS_DIGEST = Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

    @Inject
    @ConfigProperty(name = "award.files", defaultValue = "${jboss.server.data.dir}/award-files")
    String folder;

    @Inject Clock clock;

    /// Where a file that is being received may be written.
    public Path incoming(String name) {
        return made(Path.of(folder, "incoming")).resolve(name);
    }

    /// The content with this digest.
    public Path content(String digest) {
        return Path.of(folder, digest.substring(0, 2), digest.substring(2, 4), digest);
    }

    /// Whether the disk holds so many bytes more and still has some to spare, for the database may lie on it too.
    public boolean hasRoomFor(long bytes) {
        try {
            return Files.getFileStore(made(Path.of(folder))).getUsableSpace() - bytes > SPARE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Moves a file that was received to its place. It is there for good when this returns, even if the power fails.
    public void keep(Path received, String digest) {
        var place = content(digest);
        made(place.getParent());
        try {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(clock.instant())); // young again, so that no clearing takes it now
                Files.delete(received);
            } else {
                force(received);
                Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
                force(place.getParent());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The files of `incoming` that nobody has written to since then.
    public List<Path> abandoned(Instant since) {
        return old(made(Path.of(folder, "incoming")), since);
    }

    /// The contents kept or kept again before then.
    public List<Path> contents(Instant before) {
        return old(made(Path.of(folder)), before).stream().filter(path -> IS_DIGEST.test(path.getFileName().toString())).toList();
    }

    private static List<Path> old(Path folder, Instant moment) {
        try (var files = Files.find(folder, DEPTH, (path, about) -> about.isRegularFile() && about.lastModifiedTime().toInstant().isBefore(moment))) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path made(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
