package award.document.enclose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import award.document.Enclosure;
import award.document.pdf.PdfFile;
import award.document.pdf.Transfer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The enclosed files of a server's prints. Each is looked through once: what was found is kept by the digest of its bytes.
public final class Enclosures implements Closeable {

    private static final int KEPT = 2_000;

    private final RedrawnPages redrawn = new RedrawnPages();
    private final Map<String, Survey> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Survey> eldest) {
            return size() > KEPT;
        }
    });

    /// @throws UnbindableException when it cannot be bound, and why
    public Survey survey(Enclosure enclosure) throws UnbindableException {
        var before = known.get(enclosure.digest());
        if (before != null) return before;
        var survey = look(enclosure);
        known.put(enclosure.digest(), survey);
        return survey;
    }

    /// @param transfer what was carried over of the same file before
    public OpenEnclosure open(Enclosure enclosure, Survey survey, PdfFile target, Transfer transfer) throws IOException {
        var file = enclosure.source().file();
        return switch (survey.kind()) {
            case PDF -> new PdfPages(file, survey, new PageCarrier(target, transfer), new Redrawing(target, redrawn, enclosure.digest()));
            case JPEG -> new JpegPage(file, target);
            case PNG -> new PngPage(file, target);
            case TIFF -> new TiffPages(file, target);
        };
    }

    @Override
    public void close() throws IOException {
        redrawn.close();
    }

    private static Survey look(Enclosure enclosure) throws UnbindableException {
        try {
            var file = enclosure.source().file();
            if (!Files.isReadable(file)) throw refused(enclosure, "missing", null);
            if (Files.size(file) == 0) throw refused(enclosure, "empty", null);
            if (!digest(file).equals(enclosure.digest())) throw refused(enclosure, "changed", null);
            return switch (kind(file, enclosure)) {
                case PDF -> PdfPages.survey(file);
                case JPEG -> one(Survey.Kind.JPEG, JpegPage.look(file).viewed());
                case PNG -> one(Survey.Kind.PNG, PngPage.look(file).viewed());
                case TIFF -> new Survey(Survey.Kind.TIFF, TiffPages.look(file), Set.of(), false);
            };
        } catch (InvalidPasswordException closed) {
            throw refused(enclosure, "password", closed);
        } catch (IOException | RuntimeException unreadable) { // readers of damaged files fail in every way there is
            throw refused(enclosure, "damaged", unreadable);
        }
    }

    private static Survey one(Survey.Kind kind, Survey.Page page) {
        return new Survey(kind, List.of(page), Set.of(), false);
    }

    private static Survey.Kind kind(Path file, Enclosure enclosure) throws IOException, UnbindableException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(1024);
            var text = new String(head, ISO_8859_1);
            if (text.contains("%PDF-")) return Survey.Kind.PDF;
            if (text.startsWith("\u00ff\u00d8\u00ff")) return Survey.Kind.JPEG;
            if (text.startsWith("\u0089PNG\r\n")) return Survey.Kind.PNG;
            if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return Survey.Kind.TIFF;
        }
        throw refused(enclosure, "disguised", null);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static UnbindableException refused(Enclosure enclosure, String why, Throwable cause) {
        return new UnbindableException(enclosure.name(), why, cause);
    }
}
