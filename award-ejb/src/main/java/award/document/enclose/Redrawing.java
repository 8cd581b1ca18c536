package award.document.enclose;

import award.document.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages as pictures of 200 dots an inch, in the product's own fonts where the file has none, so that they look alike everywhere.
final class Redrawing {

    private static final double DOTS = 200;
    /// A3 at that resolution; larger pages get fewer dots an inch.
    private static final double MOST_PIXELS = 8_000_000;
    private static final float QUALITY = 0.85f;
    /// A page takes some 60 MB while it is drawn, whoever prints.
    private static final Semaphore EASELS = new Semaphore(2);

    private final PdfFile target;
    private final RedrawnPages kept;
    private final String digest;

    /// @param digest of the file whose pages are drawn
    Redrawing(PdfFile target, RedrawnPages kept, String digest) {
        this.target = target;
        this.kept = kept;
        this.digest = digest;
    }

    Placed redraw(PDDocument pdf, int page, Survey.Page size) throws IOException {
        double dots = Math.min(DOTS, 72 * Math.sqrt(MOST_PIXELS / (size.width() * size.height())));
        var picture = kept.of(digest + "-" + page + ".jpg", () -> draw(pdf, page, dots));
        var head = JpegPage.look(new ByteArrayInputStream(picture));
        var about = Picture.about(head.width(), head.height(), 8, COSName.DEVICERGB);
        about.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return new Placed(target.stream(target.reserve(), about, new ByteArrayInputStream(picture)), Picture.over(size.width(), size.height()));
    }

    private static byte[] draw(PDDocument pdf, int page, double dots) throws IOException {
        EASELS.acquireUninterruptibly();
        try {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return jpeg(renderer.renderImageWithDPI(page, (float) dots, ImageType.RGB));
        } finally {
            EASELS.release();
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
