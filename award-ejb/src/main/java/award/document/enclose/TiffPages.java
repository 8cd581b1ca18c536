package award.document.enclose;

import award.document.pdf.PdfFile;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.apache.pdfbox.cos.COSName;

/// The pages of a TIFF, as scanners write them. Each is unpacked in bands and packed anew without loss.
final class TiffPages implements OpenEnclosure {

    private static final int ROWS = 128;

    private final FileImageInputStream bytes;
    private final ImageReader reader;
    private final PdfFile target;

    TiffPages(Path path, PdfFile target) throws IOException {
        this.bytes = new FileImageInputStream(path.toFile());
        this.reader = reader(bytes);
        this.target = target;
    }

    @Override
    public List<Placed> draw(int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        boolean bilevel = isBilevel(reader, page);
        var about = bilevel ? Picture.about(width, height, 1, COSName.DEVICEGRAY) : Picture.about(width, height, 8, COSName.DEVICERGB);
        try (var rows = new Rows(page, width, height, bilevel)) {
            return List.of(new Placed(target.packing(target.reserve(), about, rows), Picture.over(width, height)));
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }

    /// @throws IOException when a page of it cannot be read
    static List<Survey.Page> look(Path path) throws IOException {
        try (var bytes = new FileImageInputStream(path.toFile())) {
            var reader = reader(bytes);
            var pages = new ArrayList<Survey.Page>();
            for (int page = 0; page < reader.getNumImages(true); page++) {
                reader.getImageTypes(page).next();
                pages.add(new Survey.Page(reader.getWidth(page), reader.getHeight(page), false));
            }
            reader.dispose();
            if (pages.isEmpty()) throw new IOException("no pages");
            return pages;
        }
    }

    private static ImageReader reader(FileImageInputStream bytes) {
        var reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(bytes, false, true);
        return reader;
    }

    private static boolean isBilevel(ImageReader reader, int page) throws IOException {
        var model = reader.getImageTypes(page).next().getColorModel();
        return model.getPixelSize() == 1 && model.getNumComponents() <= 3 && isBlackAndWhite(model.getRGB(0), model.getRGB(1));
    }

    private static boolean isBlackAndWhite(int one, int other) {
        return (one & 0xFFFFFF) + (other & 0xFFFFFF) == 0xFFFFFF && (one & other & 0xFFFFFF) == 0;
    }

    private final class Rows extends Bands {

        private final int page;
        private final int width;

        Rows(int page, int width, int height, boolean bilevel) {
            super(height, ROWS, bilevel);
            this.page = page;
            this.width = width;
        }

        @Override
        BufferedImage rows(int y, int count) throws IOException {
            var part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(0, y, width, count));
            return reader.read(page, part);
        }
    }
}
