package award.document.enclose;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/// The dots of a picture from top to bottom, read band by band, so that a large scan is never in memory as a whole: three bytes a dot, or one
/// bit a dot where it is black and white.
abstract class Bands extends InputStream {

    private final int height;
    private final int rows;
    private final boolean bilevel;
    private byte[] band = {};
    private int at;
    private int y;

    /// @param rows in a band
    Bands(int height, int rows, boolean bilevel) {
        this.height = height;
        this.rows = rows;
        this.bilevel = bilevel;
    }

    /// So many rows of it.
    abstract BufferedImage rows(int y, int count) throws IOException;

    @Override
    public int read() throws IOException {
        return more() ? band[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!more()) return -1;
        int count = Math.min(length, band.length - at);
        System.arraycopy(band, at, into, from, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        if (at < band.length) return true;
        if (y >= height) return false;
        int count = Math.min(rows, height - y);
        var picture = rows(y, count);
        band = bilevel ? bits(picture) : colours(picture);
        at = 0;
        y += count;
        return true;
    }

    private static byte[] colours(BufferedImage picture) {
        int width = picture.getWidth();
        var bytes = new byte[width * picture.getHeight() * 3];
        var row = new int[width];
        int next = 0;
        for (int line = 0; line < picture.getHeight(); line++) {
            picture.getRGB(0, line, width, 1, row, 0, width);
            for (int dot : row) {
                bytes[next++] = (byte) (dot >> 16);
                bytes[next++] = (byte) (dot >> 8);
                bytes[next++] = (byte) dot;
            }
        }
        return bytes;
    }

    private static byte[] bits(BufferedImage picture) {
        int width = picture.getWidth();
        int stride = (width + 7) / 8;
        var bytes = new byte[stride * picture.getHeight()];
        var row = new int[width];
        for (int line = 0; line < picture.getHeight(); line++) {
            picture.getRGB(0, line, width, 1, row, 0, width);
            for (int dot = 0; dot < width; dot++) {
                if ((row[dot] & 0xFF) > 127) bytes[line * stride + dot / 8] |= (byte) (0x80 >> dot % 8);
            }
        }
        return bytes;
    }

    /// A picture that is in memory already.
    static final class OfOne extends Bands {

        private final BufferedImage picture;

        OfOne(BufferedImage picture) {
            super(picture.getHeight(), 64, false);
            this.picture = picture;
        }

        @Override
        BufferedImage rows(int y, int count) {
            return picture.getSubimage(0, y, picture.getWidth(), count);
        }
    }
}
