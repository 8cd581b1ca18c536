package award.attachment.service;

import award.attachment.AttachmentRow;
import award.attachment.FileKind;
import award.attachment.FileName;
import award.attachment.Scan;
import award.attachment.inspect.Inspection;
import award.attachment.inspect.Inspector;
import award.attachment.inspect.Limits;
import award.attachment.model.Attachment;
import award.attachment.scan.ClamdScanner;
import award.attachment.scan.NoScanner;
import award.attachment.scan.Scanner;
import award.attachment.scan.Verdict;
import award.attachment.store.Vault;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Receives what is handed in and looks at it before anything is kept.
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE = 60_000;

    /// Files looked into at once: the memory of a reader is bounded, and so is the number of readers.
    private static final int AT_ONCE = 3;

    @Inject Vault vault;

    @Inject
    @ConfigProperty(name = "award.files.largest", defaultValue = "200")
    int largest;

    @Inject
    @ConfigProperty(name = "award.scan.host")
    Optional<String> scanHost;

    @Inject
    @ConfigProperty(name = "award.scan.port", defaultValue = "3310")
    int scanPort;

    private final Inspector inspector = new Inspector(Limits.USUAL);
    private final Semaphore places = new Semaphore(AT_ONCE);

    sealed interface Checked {}

    record Sound(Attachment.Content content) implements Checked {}

    record Refused(Message reason) implements Checked {}

    /// Neither sound nor unsound: the scanner does not answer, and later it may.
    record Unscanned(Message reason) implements Checked {}

    /// Most bytes of a file.
    long limit() {
        return (long) largest << 20;
    }

    Message tooLarge(FileName name, long bytes) {
        return Message.message("attachment.refused.tooLarge", name.text(), AttachmentRow.said(bytes), largest);
    }

    /// Writes what comes to a file of its own, and no more than is allowed and one byte.
    Path receive(InputStream content) {
        var path = vault.incoming(UUID.randomUUID() + ".file");
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[BUFFER];
            long room = limit() + 1;
            for (int read; room > 0 && (read = content.read(buffer, 0, (int) Math.min(BUFFER, room))) >= 0; room -= read) out.write(buffer, 0, read);
            return path;
        } catch (IOException broken) {
            discard(path);
            throw new UncheckedIOException(broken);
        }
    }

    Checked check(Path received, FileName name) {
        places.acquireUninterruptibly();
        try {
            long bytes = Files.size(received);
            if (bytes > limit()) return new Refused(tooLarge(name, bytes));
            return switch (inspector.inspect(received, name)) {
                case Inspection.Refused refused -> new Refused(refused.reason());
                case Inspection.Sound sound -> scanned(received, name, sound.kind(), bytes);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            places.release();
        }
    }

    private Checked scanned(Path received, FileName name, FileKind kind, long bytes) throws IOException {
        return switch (scanner().scan(received)) {
            case Verdict.Clean clean -> new Sound(new Attachment.Content(kind, bytes, digest(received), Scan.CLEAN));
            case Verdict.NotScanned none -> new Sound(new Attachment.Content(kind, bytes, digest(received), Scan.NOT_SCANNED));
            case Verdict.Infected infected -> {
                LOG.warning("refused an infected file: " + infected.what());
                yield new Refused(Message.message("attachment.refused.infected", name.text(), infected.what()));
            }
            case Verdict.Unanswered silent -> {
                LOG.warning("the virus scanner at " + scanHost.orElse("") + ":" + scanPort + " gave no verdict: " + silent.why());
                yield new Unscanned(Message.message("attachment.refused.unscanned", name.text()));
            }
        };
    }

    private Scanner scanner() {
        return scanHost.<Scanner>map(host -> new ClamdScanner(host, scanPort, PATIENCE)).orElseGet(NoScanner::new);
    }

    void discard(Path received) {
        try {
            Files.deleteIfExists(received);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), sha256())) {
            var buffer = new byte[BUFFER];
            while (stream.read(buffer) >= 0) { /* the stream reckons as it is read */ }
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
