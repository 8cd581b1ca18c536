package award.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/// One start's hold on its data folder. The operating system lets go of it when the process ends, however it ends.
final class Claim implements AutoCloseable {

    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws CannotStart when another start holds the folder, with what that start said of itself
    static Claim on(Path file, String whoIAm) {
        try {
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("It runs already: " + holder(file) + ". Open that address, or stop it first with Ctrl+C where it was started.");
            }
            var bytes = whoIAm.getBytes(UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.force(true);
            return new Claim(channel);
        } catch (IOException refused) {
            throw new CannotStart("The file " + file + " cannot be written: " + refused.getMessage(), refused);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
