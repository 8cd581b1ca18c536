package award.attachment.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/// Asks a ClamAV daemon, to which the file is sent in pieces (`INSTREAM` of clamd's protocol): the two need share no disk.
///
/// @param patience milliseconds to wait for a connection, and for an answer
public record ClamdScanner(String host, int port, int patience) implements Scanner {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    @Override
    public Verdict scan(Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            try {
                send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            } catch (IOException brokenOff) { // a daemon that has heard enough answers and hangs up: StreamMaxLength
                return verdict(answer(socket.getInputStream()));
            }
            return verdict(answer(socket.getInputStream()));
        } catch (IOException unreachable) {
            return new Verdict.Unanswered(unreachable.toString());
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(UTF_8));
        try (var content = Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(CLEAN)) return new Verdict.Clean();
        if (answer.endsWith(FOUND)) return new Verdict.Infected(answer.substring(answer.indexOf(' ') + 1, answer.length() - FOUND.length()));
        return new Verdict.Unanswered(answer.isEmpty() ? "no answer" : answer);
    }
}
