package award.attachment.inspect;

import award.attachment.FileKind;
import award.attachment.FileName;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Reads an archive through, file by file and the archives inside it too, holding no more of it in memory than a buffer.
///
/// Lengths are counted as they come out, never believed; one count holds for the whole, however deep.
final class ArchiveReading {

    private static final Pattern MACROS = Pattern.compile("(.*/)?vba(project\\.bin|data\\.xml)|.*/macrosheets/.*|.*/activex/.*");
    private static final Pattern PROGRAM = Pattern.compile(
            ".*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|class|sh|lnk|reg|chm)");
    private static final int HEAD = 8;

    private final Limits limits;
    private final FileName name;
    private long packed;
    private long unpacked;
    private int entries;
    private FileKind kind;

    ArchiveReading(Limits limits, FileName name) {
        this.limits = limits;
        this.name = name;
    }

    /// The kind that the archive is; null when it is none that is taken.
    ///
    /// @throws UnsoundException when there is more in it than there should be, or something that acts
    FileKind kind(Path file) throws IOException, UnsoundException {
        packed = Files.size(file);
        if (!ArchiveEnd.of(file).isWithin(limits)) throw bomb();
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                if (entry.isDirectory()) continue;
                try (var content = archive.getInputStream(entry)) {
                    read(entry.getName(), content, 1);
                }
            }
        } catch (BombException tooMuch) {
            throw bomb();
        }
        return kind;
    }

    private void read(String entry, InputStream content, int depth) throws IOException, UnsoundException {
        if (++entries > limits.entries() || depth > limits.depth()) throw bomb();
        var path = entry.toLowerCase(Locale.ROOT);
        if (MACROS.matcher(path).matches()) throw new UnsoundException("attachment.refused.macros", name.text());
        if (PROGRAM.matcher(path).matches()) throw new UnsoundException("attachment.refused.foreign", name.text());
        var counted = counted(content);
        if (depth == 1 && path.equals("ofd.xml")) kind = FileKind.OFD;
        else if (depth == 1 && path.equals("[content_types].xml")) kind = OfficeParts.kind(counted, name);
        else if (path.endsWith(".rels")) OfficeParts.refuseRemote(counted, name);
        else readInside(counted, depth);
        counted.transferTo(OutputStream.nullOutputStream());
    }

    private void readInside(BufferedInputStream content, int depth) throws IOException, UnsoundException {
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        var signature = Signature.of(head).orElse(null);
        if (signature == Signature.COMPOUND_FILE) CompoundFileReading.of(content, name);
        if (signature != Signature.ARCHIVE) return;
        var inner = new ZipInputStream(content);
        for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            if (!entry.isDirectory()) read(entry.getName(), inner, depth + 1);
        }
    }

    /// Whoever opened the content closes it: an archive goes on with its next file, whatever a reader of this one does at its end.
    private BufferedInputStream counted(InputStream content) {
        return new BufferedInputStream(new Counted(content)) {
            @Override
            public void close() { }
        };
    }

    private UnsoundException bomb() {
        return new UnsoundException("attachment.refused.bomb", name.text());
    }

    /// Counts into the whole what comes out of one file.
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws BombException {
            unpacked += read;
            if (limits.isBomb(unpacked, packed)) throw new BombException();
        }
    }

    /// Through readers that know only IOException.
    private static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
