package award.attachment.store;

import award.attachment.UploadPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/// What has come of a file so far. Its length is the truth about that: a part is on the disk whole and sound, or cut off again.
public record PartFile(Path path) {

    private static final int BUFFER = 1 << 16;

    public long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /// Writes a part behind what is there; nothing is written when it does not begin there, or somebody else is writing.
    ///
    /// @return how long the file is now: where the next part begins
    /// @throws IOException when the sender broke off; the file is as before
    public long append(UploadPart part, InputStream content) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            if (lock == null || channel.size() != part.offset()) return channel.size();
            var sound = false;
            try {
                sound = write(channel.position(part.offset()), part, content);
            } finally {
                if (!sound) channel.truncate(part.offset());
                channel.force(false);
            }
            return channel.size();
        } catch (OverlappingFileLockException busy) {
            return length();
        }
    }

    private static boolean write(FileChannel channel, UploadPart part, InputStream content) throws IOException {
        var checksum = new CRC32();
        var buffer = new byte[BUFFER];
        long missing = part.length();
        for (int read; missing > 0 && (read = content.read(buffer, 0, (int) Math.min(BUFFER, missing))) >= 0; missing -= read) {
            checksum.update(buffer, 0, read);
            for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) channel.write(bytes);
        }
        return missing == 0 && checksum.getValue() == part.checksum();
    }
}
