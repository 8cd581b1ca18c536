package award.attachment.inspect;

import award.attachment.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/// How the files that are taken begin. Several kinds share a beginning where they are kept in the same container.
enum Signature {
    PDF("255044462d", EnumSet.of(FileKind.PDF)),
    PNG("89504e470d0a1a0a", EnumSet.of(FileKind.PNG)),
    JPEG("ffd8ff", EnumSet.of(FileKind.JPEG)),
    TIFF_LITTLE_ENDIAN("49492a00", EnumSet.of(FileKind.TIFF)),
    TIFF_BIG_ENDIAN("4d4d002a", EnumSet.of(FileKind.TIFF)),
    /// A ZIP archive with a local header first: Office Open XML, OFD
    ARCHIVE("504b0304", EnumSet.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.OFD)),
    /// OLE2: the older Office formats, and Office Open XML under a password
    COMPOUND_FILE("d0cf11e0a1b11ae1", EnumSet.of(FileKind.DOC, FileKind.XLS, FileKind.PPT));

    private static final int LONGEST = 8;

    private final byte[] beginning;
    private final Set<FileKind> kinds;

    Signature(String beginning, Set<FileKind> kinds) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.kinds = kinds;
    }

    static Optional<Signature> of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return of(stream.readNBytes(LONGEST));
        }
    }

    static Optional<Signature> of(byte[] head) {
        return Arrays.stream(values())
                .filter(signature -> Arrays.equals(signature.beginning, Arrays.copyOf(head, signature.beginning.length)))
                .findFirst();
    }

    Set<FileKind> kinds() {
        return kinds;
    }
}
