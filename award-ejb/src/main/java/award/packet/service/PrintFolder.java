package award.packet.service;

import award.packet.JobId;
import award.packet.Output;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The folder in which prints lie until they are fetched or cleared away: beside the files that people hand in.
@ApplicationScoped
class PrintFolder {

    @Inject
    @ConfigProperty(name = "award.files", defaultValue = "${jboss.server.data.dir}/award-files")
    String folder;

    Path file(JobId job, Output output) {
        return made().resolve(job + "." + output.extension());
    }

    /// Where a print is written before it is whole.
    Path draft(JobId job, String part) {
        return made().resolve(job + "-" + part + ".part");
    }

    void settle(Path draft, Path file) {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whatever a print left that broke off.
    void removeDrafts(JobId job) {
        try (var files = Files.newDirectoryStream(made(), job + "-*.part")) {
            for (var file : files) Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path made() {
        try {
            return Files.createDirectories(Path.of(folder, "prints"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
