package award.attachment.inspect;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// What a ZIP archive says about itself at its end, looked at before anything reads its directory into memory.
///
/// @param entries   number of its files
/// @param directory length of its directory in bytes
record ArchiveEnd(int entries, long directory) {

    private static final int RECORD = 22;
    private static final int LONGEST_REMARK = 65_535;
    private static final int SIGNATURE = 0x06054b50;
    private static final long BYTES_OF_AN_ENTRY = 512;

    /// @throws ZipException when there is no such end: the archive was cut off
    static ArchiveEnd of(Path file) throws IOException {
        try (var archive = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(archive.length(), RECORD + LONGEST_REMARK)];
            archive.seek(archive.length() - tail.length);
            archive.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == SIGNATURE) return new ArchiveEnd(bytes.getShort(at + 10) & 0xffff, bytes.getInt(at + 12) & 0xffffffffL);
            }
            throw new ZipException("no end");
        }
    }

    boolean isWithin(Limits limits) {
        return entries <= limits.entries() && directory <= limits.entries() * BYTES_OF_AN_ENTRY;
    }
}
