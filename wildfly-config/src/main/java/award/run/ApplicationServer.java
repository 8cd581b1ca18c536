package award.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/// WildFly with its folder of changing things kept apart from the provisioned server, which stays as it was built.
public final class ApplicationServer implements AutoCloseable {

    private static final long SECONDS_TO_STOP = 60;

    /// How long the server waits for a deployment: the first one may enter the demonstration's data, on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /// Configuration and deployments come anew with every start; log and unfinished transactions stay.
    private static final List<String> ANEW = List.of("configuration", "deployments", "tmp");

    private final Process process;
    private final Path log;

    private ApplicationServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// @param home     the provisioned server
    /// @param folder   where this start's configuration, log and unfinished transactions live
    /// @param ear      deployed as `award.ear` at the start; null for a server without a deployment
    /// @param settings properties handed to the product, such as `award.demonstration`
    public static ApplicationServer start(Path home, Path folder, Path ear, Ports ports, Map<String, String> settings) {
        layOut(home, folder, ear);
        var command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(folder)
                // The quick compiler alone: the run command is for trying the product, and a start is what one waits for.
                .addJavaOptions("-Xms256m", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-Djava.net.preferIPv4Stack=true",
                        "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai")
                .addServerArguments("-Djboss.as.management.blocking.timeout=" + PATIENCE.toSeconds(),
                        "-Djboss.socket.binding.port-offset=" + ports.offset(),
                        "-Daward.db.port=" + ports.database(), "-Daward.cookie.secure=false");
        settings.forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        var log = folder.resolve("log").resolve("console.log");
        DataFolder.create(log.getParent());
        try {
            var process = Launcher.of(command).setRedirectErrorStream(true).redirectOutput(log).launch();
            Leftover.note(noteIn(folder), process.toHandle());
            return new ApplicationServer(process, log);
        } catch (IOException failure) {
            throw new CannotStart("WildFly did not start: " + failure.getMessage(), failure);
        }
    }

    private static void layOut(Path home, Path folder, Path ear) {
        var pristine = home.resolve("standalone");
        for (var name : ANEW) {
            DataFolder.delete(folder.resolve(name));
            if (Files.exists(pristine.resolve(name))) DataFolder.copy(pristine.resolve(name), create(folder).resolve(name));
        }
        if (ear == null) return;
        try {
            Files.copy(ear, create(folder.resolve("deployments")).resolve("award.ear"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Path create(Path folder) {
        DataFolder.create(folder);
        return folder;
    }

    static Path noteIn(Path folder) {
        return folder.resolve("process");
    }

    public boolean runs() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /// Waits until the server has ended, by itself or by [#close].
    void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
