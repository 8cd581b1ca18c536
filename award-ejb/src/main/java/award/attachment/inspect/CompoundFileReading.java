package award.attachment.inspect;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import award.attachment.FileKind;
import award.attachment.FileName;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// What an OLE2 compound file ([MS-CFB]) holds, told by the names in its directory.
///
/// Sectors are 512 or 4096 bytes and a directory entry 128, so every entry lies on a multiple of 128 from the beginning. Reading the
/// file through in such steps finds all of them, without trusting the chains by which the file says where its directory is.
record CompoundFileReading(Set<String> names) {

    private static final int ENTRY = 128;
    private static final int LENGTH_OF_NAME = 64;
    private static final int TYPE = 66;
    private static final Set<Integer> TYPES = Set.of(1, 2, 5); // storage, stream, root

    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");
    private static final Set<String> FOREIGN = Set.of("\u0001Ole10Native", "\u0001OLE10Native");
    private static final Set<String> UNDER_PASSWORD = Set.of("EncryptedPackage", "EncryptionInfo");

    static CompoundFileReading of(Path file, FileName name) throws IOException, UnsoundException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return of(stream, name);
        }
    }

    /// @throws UnsoundException when there is something in it that acts, or nobody can look into it
    static CompoundFileReading of(InputStream stream, FileName name) throws IOException, UnsoundException {
        var names = new HashSet<String>();
        for (var block = stream.readNBytes(ENTRY); block.length == ENTRY; block = stream.readNBytes(ENTRY)) {
            var found = name(ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN));
            if (MACROS.contains(found)) throw new UnsoundException("attachment.refused.macros", name.text());
            if (FOREIGN.contains(found)) throw new UnsoundException("attachment.refused.foreign", name.text());
            if (UNDER_PASSWORD.contains(found)) throw new UnsoundException("attachment.refused.password", name.text());
            if (!found.isEmpty() && names.size() < 10_000) names.add(found);
        }
        return new CompoundFileReading(names);
    }

    private static String name(ByteBuffer block) {
        int length = block.getShort(LENGTH_OF_NAME);
        var looksLikeAnEntry = length > 2 && length <= LENGTH_OF_NAME && length % 2 == 0 && TYPES.contains((int) block.get(TYPE));
        return looksLikeAnEntry ? new String(block.array(), 0, length - 2, UTF_16LE) : "";
    }

    /// A text with a table inside is both: which it is, its name must say.
    Set<FileKind> kinds() {
        var kinds = EnumSet.noneOf(FileKind.class);
        if (names.contains("WordDocument")) kinds.add(FileKind.DOC);
        if (names.contains("Workbook") || names.contains("Book")) kinds.add(FileKind.XLS);
        if (names.contains("PowerPoint Document")) kinds.add(FileKind.PPT);
        return kinds;
    }
}
