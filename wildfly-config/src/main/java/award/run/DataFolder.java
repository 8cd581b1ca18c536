package award.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder in which one product keeps what it must not forget, and what can be made anew.
///
/// @param path made when missing
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
        create(path);
    }

    /// The database. A backup must hold it.
    Path database() {
        return path.resolve("database");
    }

    /// The files that people handed in. A backup must hold them with the database.
    Path files() {
        return path.resolve("files");
    }

    /// The server's own folder: its log, and its unfinished transactions.
    Path server() {
        return path.resolve("server");
    }

    Path claim() {
        return path.resolve("running");
    }

    /// The programs of PostgreSQL, unpacked.
    Path programs() {
        return path.resolve("programs");
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new CannotStart("The folder " + folder + " cannot be made: " + refused.getMessage(), refused);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var inside = Files.walk(folder)) {
            for (var entry : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(entry);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static void copy(Path from, Path to) {
        try (var inside = Files.walk(from)) {
            for (var entry : inside.toList()) {
                var target = to.resolve(from.relativize(entry).toString());
                if (Files.isDirectory(entry)) Files.createDirectories(target);
                else Files.copy(entry, target);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
