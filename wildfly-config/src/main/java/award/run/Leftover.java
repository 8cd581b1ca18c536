package award.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process that was started here and that a killed launcher may have left behind.
///
/// Process numbers are given out again, so a leftover is known by its number and the moment of its start.
record Leftover(String name, ProcessHandle process) {

    private static final long SECONDS_TO_STOP = 20;

    /// Notes a process in a file, to be found again by the next start.
    static void note(Path file, ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + "\n" + start(process) + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static Optional<Leftover> noted(String name, Path file) {
        if (!Files.exists(file)) return Optional.empty();
        var lines = lines(file);
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(process -> start(process).equals(Instant.parse(lines.get(1))))
                .map(process -> new Leftover(name, process));
    }

    /// PostgreSQL notes itself: the first line of `postmaster.pid` is its number, the third the second of its start.
    static Optional<Leftover> postgres(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = lines(file);
        var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> Math.abs(start(process).getEpochSecond() - started.getEpochSecond()) < 10)
                .map(process -> new Leftover("PostgreSQL", process));
    }

    /// Asks it to stop, and ends it when it does not.
    void stop() {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (Exception interrupted) {
            throw new CannotStart("Stopping " + name + " (process " + process.pid() + ") was interrupted.", interrupted);
        }
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static java.util.List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
