package award.attachment.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import award.attachment.FileName;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF to nowhere before anything unpacks them to memory: a reader must hold whole the streams that list or
/// hold its objects (ISO 32000, 7.5.7 and 7.5.8), and a few kilobytes can be made to unpack to more than there is.
record PdfStreams(Limits limits, FileName name) {

    private static final byte[] BEGIN = "stream".getBytes(ISO_8859_1);
    private static final int DICTIONARY = 1024;
    private static final int WINDOW = 8192;
    private static final long LARGEST_OF_OBJECTS = 64 << 20;
    private static final Pattern OF_OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern PLAINLY_PACKED = Pattern.compile("/Filter\\s*(\\[\\s*)?/FlateDecode\\s*(]|/(?!\\w+Decode)|>>)");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    void check(Path file) throws IOException, UnsoundException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = find(bytes, 0); at >= 0; at = find(bytes, at + BEGIN.length)) check(bytes, at);
        }
    }

    private void check(MappedByteBuffer bytes, int at) throws UnsoundException {
        var dictionary = dictionary(bytes, at);
        var ofObjects = OF_OBJECTS.matcher(dictionary).find();
        if (ofObjects && dictionary.contains("/Filter") && !PLAINLY_PACKED.matcher(dictionary).find()) throw Inspector.damaged(name);
        var most = ofObjects ? LARGEST_OF_OBJECTS : limits.unpacked();
        if (!isPacked(bytes, content(bytes, at))) return;
        if (unpack(bytes, content(bytes, at), most) > most) throw new UnsoundException("attachment.refused.bomb", name.text());
    }

    private static int content(MappedByteBuffer bytes, int at) {
        int after = at + BEGIN.length;
        while (after < bytes.limit() && (bytes.get(after) == '\r' || bytes.get(after) == '\n')) after++;
        return after;
    }

    /// Begins as zlib does: method 8, and a checksum over the two bytes (RFC 1950).
    private static boolean isPacked(MappedByteBuffer bytes, int at) {
        if (at + 1 >= bytes.limit()) return false;
        int first = bytes.get(at) & 0xff;
        return (first & 0x0f) == 8 && ((first << 8) + (bytes.get(at + 1) & 0xff)) % 31 == 0;
    }

    private static long unpack(MappedByteBuffer bytes, int at, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(at, bytes.limit() - at));
            var buffer = new byte[1 << 16];
            while (!inflater.finished() && !inflater.needsInput() && inflater.getBytesWritten() <= most) inflater.inflate(buffer);
            return inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /// What is written before a stream begins, back to its object, with names as they are meant: `/#4fbjStm` is `/ObjStm`.
    private static String dictionary(MappedByteBuffer bytes, int at) {
        var before = new byte[Math.min(at, DICTIONARY)];
        bytes.get(at - before.length, before);
        var text = new String(before, ISO_8859_1);
        return ESCAPED.matcher(text.substring(Math.max(0, text.lastIndexOf("obj"))))
                .replaceAll(escaped -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }

    private static int find(MappedByteBuffer bytes, int from) {
        var window = new byte[WINDOW];
        for (int base = from; base < bytes.limit(); base += WINDOW - BEGIN.length + 1) {
            int length = Math.min(WINDOW, bytes.limit() - base);
            bytes.get(base, window, 0, length);
            for (int i = 0; i <= length - BEGIN.length; i++) {
                if (window[i] == 's' && Arrays.equals(window, i, i + BEGIN.length, BEGIN, 0, BEGIN.length)) return base + i;
            }
        }
        return -1;
    }
}
