package award.attachment.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a stand-in that speaks clamd's protocol: pieces with their length before them, an empty one at the end, then a verdict.
class ClamdScannerTest {

    private static final int PATIENCE = 5_000;
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    @Test
    void a_clean_file_is_clean_and_was_heard_whole() throws IOException {
        var content = new byte[200_000];
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> hear(clamd, Integer.MAX_VALUE));

            assertThat(scan(clamd, content)).isEqualTo(new Verdict.Clean());
            assertThat(heard.join()).isEqualTo(content.length);
        }
    }

    @Test
    void an_infected_file_is_told_with_its_name() throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> hear(clamd, Integer.MAX_VALUE));

            assertThat(scan(clamd, EICAR.getBytes(US_ASCII))).isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
            assertThat(heard.join()).isEqualTo(EICAR.length());
        }
    }

    @Test
    void a_daemon_that_hears_no_more_gives_no_verdict() throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> hear(clamd, 100_000));

            assertThat(scan(clamd, new byte[3 << 20])).isInstanceOf(Verdict.Unanswered.class);
            heard.join();
        }
    }

    @Test
    void a_daemon_that_is_not_there_gives_no_verdict() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        var file = Files.write(folder.resolve("file"), new byte[1]);

        assertThat(new ClamdScanner("127.0.0.1", port, PATIENCE).scan(file)).isInstanceOf(Verdict.Unanswered.class);
    }

    @Test
    void without_a_scanner_nobody_looked() {
        assertThat(new NoScanner().scan(folder)).isEqualTo(new Verdict.NotScanned());
    }

    private Verdict scan(ServerSocket clamd, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        return new ClamdScanner("127.0.0.1", clamd.getLocalPort(), PATIENCE).scan(file);
    }

    /// @return how many bytes of the file came
    private static int hear(ServerSocket clamd, int most) {
        try (var caller = clamd.accept()) {
            return hear(caller, most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int hear(Socket caller, int most) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
        var heard = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            heard.write(in.readNBytes(length));
            if (heard.size() > most) {
                caller.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(US_ASCII));
                return heard.size();
            }
        }
        var verdict = heard.toString(US_ASCII).contains("EICAR") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream().write(verdict.getBytes(US_ASCII));
        return heard.size();
    }
}
