package award.document.enclose;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pages that were redrawn as pictures, kept in a folder of their own for the next copy of the packet: drawing one takes as long as setting a
/// hundred. Those asked for least lately make room.
final class RedrawnPages implements Closeable {

    private static final long ROOM = 512L << 20;

    private final Map<String, Path> kept = new LinkedHashMap<>(64, 0.75f, true);
    private Path folder;
    private long size;

    @FunctionalInterface
    interface Drawing {
        byte[] draw() throws IOException;
    }

    /// @param key what is drawn: the digest of its file, and the page
    byte[] of(String key, Drawing drawing) throws IOException {
        synchronized (this) {
            var before = kept.get(key);
            if (before != null) return Files.readAllBytes(before);
        }
        var picture = drawing.draw();
        keep(key, picture);
        return picture;
    }

    private synchronized void keep(String key, byte[] picture) throws IOException {
        if (folder == null) folder = Files.createTempDirectory("award-pages");
        var file = folder.resolve(key);
        if (kept.put(key, file) == null) {
            Files.write(file, picture);
            size += picture.length;
        }
        var eldest = kept.values().iterator();
        while (size > ROOM && kept.size() > 1) {
            var gone = eldest.next();
            eldest.remove();
            size -= Files.size(gone);
            Files.delete(gone);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (var file : kept.values()) Files.deleteIfExists(file);
        kept.clear();
        size = 0;
        if (folder != null) Files.deleteIfExists(folder);
        folder = null;
    }
}
