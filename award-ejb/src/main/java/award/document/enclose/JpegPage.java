package award.document.enclose;

import award.document.pdf.PdfFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/// A JPEG as one page: its bytes as they are, turned as the camera was held (Exif).
final class JpegPage implements OpenEnclosure {

    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;

    private final Path path;
    private final PdfFile target;

    /// @param turn Exif's orientation, from 1 to 8
    record Head(int width, int height, int components, int turn) {

        Survey.Page viewed() {
            boolean lying = turn >= 5;
            return new Survey.Page(lying ? height : width, lying ? width : height, false);
        }

        /// From the unit square, in which PDF draws pictures, into the page.
        double[] matrix() {
            double w = viewed().width();
            double h = viewed().height();
            return switch (turn) {
                case 2 -> new double[] {-w, 0, 0, h, w, 0};
                case 3 -> new double[] {-w, 0, 0, -h, w, h};
                case 4 -> new double[] {w, 0, 0, -h, 0, h};
                case 5 -> new double[] {0, -h, -w, 0, w, h};
                case 6 -> new double[] {0, -h, w, 0, 0, h};
                case 7 -> new double[] {0, h, w, 0, 0, 0};
                case 8 -> new double[] {0, h, -w, 0, w, 0};
                default -> Picture.over(w, h);
            };
        }
    }

    JpegPage(Path path, PdfFile target) {
        this.path = path;
        this.target = target;
    }

    @Override
    public List<Placed> draw(int page) throws IOException {
        var head = look(path);
        var about = Picture.about(head.width(), head.height(), 8, head.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        about.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (var bytes = Files.newInputStream(path)) {
            return List.of(new Placed(target.stream(target.reserve(), about, bytes), head.matrix()));
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /// @throws IOException when it is cut off, or its colours are a printer's (CMYK), which no profile here defines
    static Head look(Path path) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(path))) {
            return look(bytes);
        }
    }

    static Head look(InputStream bytes) throws IOException {
        try (var in = new DataInputStream(bytes)) {
            in.readShort();
            int turn = 1;
            for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                int length = in.readUnsignedShort() - 2;
                if (isFrame(marker)) return head(in, turn);
                var segment = in.readNBytes(length);
                if (marker == APP1) turn = turn(segment, turn);
            }
            throw new IOException("no size");
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static Head head(DataInputStream in, int turn) throws IOException {
        int bits = in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        int components = in.readUnsignedByte();
        if (bits != 8 || width == 0 || height == 0 || components != 1 && components != 3) throw new IOException("not a picture for a screen");
        return new Head(width, height, components, turn);
    }

    /// Exif is a TIFF directory within the segment.
    private static int turn(byte[] segment, int usual) {
        if (segment.length < 14 || segment[0] != 'E' || segment[1] != 'x') return usual;
        var exif = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory + 2 > exif.limit()) return usual;
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int at = directory + 2, entry = 0; entry < entries && at + 12 <= exif.limit(); entry++, at += 12) {
            int value = exif.getShort(at + 8);
            if ((exif.getShort(at) & 0xFFFF) == ORIENTATION && value >= 1 && value <= 8) return value;
        }
        return usual;
    }
}
