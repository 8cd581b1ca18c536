package award.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The run command: `Run <provisioned server> <EAR> <data folder> <refusal>`.
///
/// A start that cannot be made is told in one line, ends with [#REFUSED], and leaves the file `refusal`, by which the build
/// knows that it has failed without printing a stack trace of its own.
public final class Run {

    private static final int REFUSED = 3;

    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Ports ports = Ports.ofRun();
    private final Demonstration demonstration = Demonstration.asked();
    private final FirstPage page = new FirstPage(ports);
    private final DataFolder data;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Run(DataFolder data) {
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        LIBRARIES.setLevel(Level.WARNING);
        var run = new Run(new DataFolder(Path.of(args[2])));
        try {
            run.untilStopped(Path.of(args[0]), Path.of(args[1]));
        } catch (CannotStart refusal) {
            say(refusal.getMessage());
            run.stop();
            Files.writeString(Path.of(args[3]), refusal.getMessage());
            Runtime.getRuntime().halt(REFUSED);
        }
    }

    private void untilStopped(Path home, Path ear) throws InterruptedException, SQLException {
        var begin = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        keep(Claim.on(data.claim(), page.address() + " (process " + ProcessHandle.current().pid() + ")"));
        clearLeftovers();
        ports.requireFree();

        var database = keep(Database.durable(data, ports.database()));
        var migrations = database.migrate();
        if (migrations > 0) say("Database brought up to date: " + migrations + " migrations.");
        var server = keep(ApplicationServer.start(home, data.server(), ear, ports, settings()));
        page.await(server);

        welcome(database, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        server.await();
        throw new CannotStart("WildFly ended: see " + server.log() + ".");
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(demonstration.settings());
        settings.put("award.files", data.files().toString());
        return settings;
    }

    private void clearLeftovers() {
        Stream.concat(Leftover.noted("WildFly", ApplicationServer.noteIn(data.server())).stream(), Leftover.postgres(data.database()).stream())
                .forEach(leftover -> {
                    say("An earlier run was killed and left " + leftover.name() + " (process " + leftover.process().pid() + ") running: stopping it.");
                    leftover.stop();
                });
    }

    private void welcome(Database database, long seconds) throws SQLException {
        say("");
        say("Ready after " + seconds + " s: " + page.address());
        say("");
        for (var way : Demonstration.ways(database.source())) say("  %-14s %s  %s".formatted(way.name(), way.person(), way.roles()));
        say("");
        say("Password of every account: " + demonstration.password() + "   Stop: Ctrl+C   Data: " + data.path() + "   Log: " + data.server().resolve("log"));
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }

    /// The server first, then the database, then the claim on the folder.
    private synchronized void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                say("While stopping: " + failure.getMessage());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
