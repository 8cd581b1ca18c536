package award;

import award.run.ApplicationServer;
import award.run.CannotStart;
import award.run.Database;
import award.run.FirstPage;
import award.run.Ports;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// The product as it is delivered, started once for all tests of a run: a fresh database with the demonstration's data in it,
/// the provisioned server, the EAR as built. Tests in the browser and in the container share it.
public final class RunningProduct implements LauncherSessionListener {

    /// What every demonstration account signs in with.
    public static final String PASSWORD = "award-2026";

    private static final Ports PORTS = Ports.ofTests();

    private static final int MAIL_PORT = 3025 + PORTS.offset();

    /// The mail server the product sends to: a real one, which keeps what it gets.
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Database database;
    private ApplicationServer server;

    public static URI address() {
        return new FirstPage(PORTS).address();
    }

    /// Where tests look for what has been mailed.
    public static GreenMail mails() {
        return MAILS;
    }

    /// Where health and the like are asked.
    public static URI management() {
        return URI.create("http://127.0.0.1:" + PORTS.management() + "/");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.setProperty("award.management.port", String.valueOf(PORTS.management()));
        try {
            start();
        } catch (CannotStart refusal) {
            stop();
            throw refusal;
        }
    }

    private void start() {
        PORTS.requireFree();
        MAILS.start();
        database = Database.fresh(Path.of("target", "database"), PORTS.database());
        database.migrate();
        server = ApplicationServer.start(Path.of(System.getProperty("award.server")), Path.of("target", "server"), Path.of("target", "award.ear"), PORTS,
                Map.of("award.demonstration", System.getProperty("award.demonstration", "true"), "award.first.password", PASSWORD,
                        "award.mail.port", String.valueOf(MAIL_PORT),
                        "award.files", Path.of("target", "files").toAbsolutePath().toString()));
        new FirstPage(PORTS).await(server);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void stop() {
        if (server != null) server.close();
        MAILS.stop();
        if (database != null) database.close();
    }
}
