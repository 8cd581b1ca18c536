package award.attachment.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import award.attachment.FileName;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Looks through every object of a PDF for what acts by itself or carries other files along, wherever it hangs or hides.
record PdfReading(Limits limits, FileName name) {

    private static final int TAIL = 2048;
    private static final String END = "%%EOF";

    /// Keys of a dictionary that holds a script, and kinds of action that run something (ISO 32000, 12.6.4).
    private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "Rendition");
    private static final Set<String> FOREIGN = Set.of("EF", "EmbeddedFiles", "RichMediaContent");

    void check(Path file) throws IOException, UnsoundException {
        if (!tail(file).contains(END)) throw new UnsoundException("attachment.refused.truncated", name.text());
        new PdfStreams(limits, name).check(file);
        try (var bytes = new RandomAccessReadBufferedFile(file);
                var pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) throw Inspector.damaged(name);
            read(pdf.getDocument());
        } catch (InvalidPasswordException closed) {
            throw new UnsoundException("attachment.refused.password", name.text());
        }
    }

    private void read(COSDocument document) throws UnsoundException {
        var keys = document.getXrefTable().keySet();
        if (keys.size() > limits.objects()) throw new UnsoundException("attachment.refused.bomb", name.text());
        look(document.getTrailer());
        for (var key : keys) look(document.getObjectFromPool(key).getObject());
    }

    /// An object with all that is written inside it. What it only refers to has a turn of its own.
    private void look(COSBase object) throws UnsoundException {
        Deque<COSBase> waiting = new ArrayDeque<>();
        if (object != null) waiting.add(object);
        while (!waiting.isEmpty()) {
            switch (waiting.pop()) {
                case COSDictionary dictionary -> {
                    refuse(dictionary);
                    dictionary.getValues().stream().filter(PdfReading::isInside).forEach(waiting::push);
                }
                case COSArray array -> array.forEach(item -> {
                    if (isInside(item)) waiting.push(item);
                });
                default -> { }
            }
        }
    }

    private static boolean isInside(COSBase value) {
        return value instanceof COSDictionary || value instanceof COSArray;
    }

    private void refuse(COSDictionary dictionary) throws UnsoundException {
        var does = dictionary.getCOSName(COSName.S) == null ? "" : dictionary.getCOSName(COSName.S).getName();
        if (ACTIONS.contains(does) || has(dictionary, SCRIPTS)) throw new UnsoundException("attachment.refused.script", name.text());
        if (has(dictionary, FOREIGN)) throw new UnsoundException("attachment.refused.foreign", name.text());
    }

    private static boolean has(COSDictionary dictionary, Set<String> keys) {
        return dictionary.keySet().stream().anyMatch(key -> keys.contains(key.getName()));
    }

    private static String tail(Path file) throws IOException {
        try (var pdf = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(TAIL, pdf.length())];
            pdf.seek(pdf.length() - bytes.length);
            pdf.readFully(bytes);
            return new String(bytes, ISO_8859_1);
        }
    }
}
