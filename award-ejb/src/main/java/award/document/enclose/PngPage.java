package award.document.enclose;

import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// A PNG as one page. PDF packs pictures as PNG does, so the bytes go over as they are; what shines through is laid on white.
final class PngPage implements OpenEnclosure {

    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int MOST_PIXELS = 60_000_000;

    private final Path path;
    private final PdfFile target;

    /// @param plain whether PDF reads its bytes as they are
    record Head(int width, int height, int bits, int colours, byte[] palette, boolean plain) {

        Survey.Page viewed() {
            return new Survey.Page(width, height, false);
        }
    }

    PngPage(Path path, PdfFile target) {
        this.path = path;
        this.target = target;
    }

    @Override
    public List<Placed> draw(int page) throws IOException {
        var head = look(path);
        return List.of(new Placed(head.plain() ? asItIs(head) : onWhite(), Picture.over(head.width(), head.height())));
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /// @throws IOException when it is cut off, or larger than can be laid on white
    static Head look(Path path) throws IOException {
        try (var in = new RandomAccessFile(path.toFile(), "r")) {
            in.seek(16);
            int width = in.readInt();
            int height = in.readInt();
            int bits = in.readUnsignedByte();
            int colours = in.readUnsignedByte();
            in.readShort();
            boolean plain = in.readUnsignedByte() == 0 && (colours == GREY || colours == RGB || colours == PALETTE) && bits <= 8;
            byte[] palette = {};
            for (in.seek(33);;) {
                int length = in.readInt();
                int kind = in.readInt();
                if (kind == chunk("IEND")) break;
                if (kind == chunk("tRNS")) plain = false;
                long next = in.getFilePointer() + length + 4;
                if (kind == chunk("PLTE")) in.readFully(palette = new byte[length]);
                in.seek(next);
            }
            if (width <= 0 || height <= 0 || !plain && (long) width * height > MOST_PIXELS) throw new IOException("too large");
            return new Head(width, height, bits, colours, palette, plain);
        }
    }

    private Reference asItIs(Head head) throws IOException {
        var parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, head.colours() == RGB ? 3 : 1);
        parameters.setInt(COSName.BITS_PER_COMPONENT, head.bits());
        parameters.setInt(COSName.COLUMNS, head.width());
        var about = Picture.about(head.width(), head.height(), head.bits(), space(head));
        about.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        about.setItem(COSName.DECODE_PARMS, parameters);
        try (var pixels = new Pixels(path)) {
            return target.stream(target.reserve(), about, pixels);
        }
    }

    private static COSBase space(Head head) {
        if (head.colours() != PALETTE) return head.colours() == RGB ? COSName.DEVICERGB : COSName.DEVICEGRAY;
        var indexed = new COSArray();
        indexed.add(COSName.INDEXED);
        indexed.add(COSName.DEVICERGB);
        indexed.add(COSInteger.get(head.palette().length / 3 - 1));
        indexed.add(new COSString(head.palette()));
        return indexed;
    }

    private Reference onWhite() throws IOException {
        var picture = ImageIO.read(path.toFile());
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = flat.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return target.packing(target.reserve(), Picture.about(flat.getWidth(), flat.getHeight(), 8, COSName.DEVICERGB), new Bands.OfOne(flat));
    }

    private static int chunk(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    /// What the IDAT chunks hold, one after the other.
    private static final class Pixels extends InputStream {

        private final DataInputStream in;
        private int left;
        private boolean begun;

        Pixels(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
            in.skipNBytes(8);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (left == 0) {
                if (begun) in.skipNBytes(4);
                int next = in.readInt();
                int kind = in.readInt();
                begun = true;
                if (kind == chunk("IEND")) {
                    begun = false;
                    return -1;
                }
                if (kind == chunk("IDAT")) left = next;
                else in.skipNBytes(next);
            }
            int read = in.read(into, from, Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
