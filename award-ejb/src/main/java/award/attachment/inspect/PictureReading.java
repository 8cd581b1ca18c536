package award.attachment.inspect;

import award.attachment.FileName;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/// Looks at a picture: its size, which a few bytes can state beyond any memory, and whether it ends as it should. No pixel is unpacked.
record PictureReading(Limits limits, FileName name) {

    private static final byte[] END_OF_PNG = {'I', 'E', 'N', 'D'};

    void check(Path file, Signature signature) throws IOException, UnsoundException {
        requireSize(file, format(signature));
        var whole = switch (signature) {
            case PNG -> endsAsPng(file);
            case JPEG -> endsAsJpeg(file);
            default -> true; // a TIFF whose directory can be read has its strips before or after it, in any order
        };
        if (!whole) throw new UnsoundException("attachment.refused.truncated", name.text());
    }

    private static String format(Signature signature) {
        return switch (signature) {
            case PNG -> "png";
            case JPEG -> "jpeg";
            default -> "tiff";
        };
    }

    private void requireSize(Path file, String format) throws IOException, UnsoundException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new FileImageInputStream(file.toFile())) {
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > limits.side() || height > limits.side() || width * height > limits.pixels()) {
                throw new UnsoundException("attachment.refused.dimensions", name.text(), width, height);
            }
        } finally {
            reader.dispose();
        }
    }

    /// The last chunk is IEND: length, name, checksum, 12 bytes in all.
    private static boolean endsAsPng(Path file) throws IOException {
        try (var stream = new FileImageInputStream(file.toFile())) {
            stream.seek(Math.max(0, stream.length() - 8));
            var end = new byte[END_OF_PNG.length];
            stream.readFully(end);
            return Arrays.equals(end, END_OF_PNG);
        }
    }

    /// After the pixels have begun (SOS, FFDA) the picture ends with EOI (FFD9); cameras add things of their own behind it.
    private static boolean endsAsJpeg(Path file) throws IOException {
        try (var stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            stream.readShort(); // SOI
            int marker = stream.readUnsignedShort();
            while (marker != 0xffda) {
                stream.skipNBytes(stream.readUnsignedShort() - 2L);
                marker = stream.readUnsignedShort();
            }
            for (int last = 0, next = stream.read(); next >= 0; last = next, next = stream.read()) {
                if (last == 0xff && next == 0xd9) return true;
            }
            return false;
        } catch (EOFException cutOff) {
            return false;
        }
    }
}
