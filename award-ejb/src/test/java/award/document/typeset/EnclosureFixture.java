package award.document.typeset;

import award.document.Enclosure;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Files as applicants hand them in.
final class EnclosureFixture {

    static final PDRectangle A3_LYING = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());

    private EnclosureFixture() {}

    static Enclosure enclosure(String name, byte[] bytes) {
        try {
            var file = Files.createTempFile("enclosure", ".bin");
            file.toFile().deleteOnExit();
            Files.write(file, bytes);
            return enclosure(name, file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Enclosure enclosure(String name, Path file, byte[] bytes) {
        try {
            var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return Enclosure.of(name, digest, () -> file).labelled("附件　" + name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A report of several pages with its font in the file.
    static byte[] report(int pages) {
        return report(pages, PDRectangle.A4, 0, true);
    }

    static byte[] report(int pages, PDRectangle size, int rotation, boolean embedded) {
        return pdf(pdf -> {
            var font = embedded ? embedded(pdf) : new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int at = 1; at <= pages; at++) {
                var page = new PDPage(size);
                page.setRotation(rotation);
                pdf.addPage(page);
                write(pdf, page, font, (embedded ? "卓越绩效自评报告 " : "Self-assessment ") + at);
            }
        });
    }

    /// Pages that are pictures, as a scanner makes them.
    static byte[] scan(int pages, int width, int height) {
        return pdf(pdf -> {
            for (int at = 1; at <= pages; at++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                var image = JPEGFactory.createFromByteArray(pdf, jpeg(width, height, at));
                try (var out = new PDPageContentStream(pdf, page)) {
                    out.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                }
            }
        });
    }

    static byte[] locked(String owner, String user) {
        return saved(Loading.of(report(2)), pdf -> {
            var policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
        });
    }

    /// A contract with an electronic seal: a signature field that shows something.
    static byte[] signed() {
        return saved(Loading.of(report(1)), pdf -> {
            var form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            form.getFields().add(field);
            field.getCOSObject().setItem(COSName.V, new PDSignature().getCOSObject());
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(300, 200, 120, 120));
            widget.setPage(pdf.getPage(0));
            widget.setAppearance(seal(pdf));
            pdf.getPage(0).getAnnotations().add(widget);
        });
    }

    static byte[] scripted() {
        return saved(Loading.of(report(1)), pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('!')")));
    }

    /// Printing colours that nothing in the file defines.
    static byte[] cmyk() {
        return saved(Loading.of(report(1)), pdf -> {
            try (var out = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true)) {
                out.setNonStrokingColor(1f, 0f, 0f, 0f);
                out.addRect(100, 100, 200, 200);
                out.fill();
            }
        });
    }

    /// An old scan: JBIG2, which is not unpacked here, below words whose font is not in the file.
    static byte[] packedBeyondReading() {
        return saved(Loading.of(report(1, PDRectangle.A4, 0, false)), pdf -> {
            var image = new COSStream();
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            image.setInt(COSName.WIDTH, 8);
            image.setInt(COSName.HEIGHT, 8);
            image.setInt(COSName.BITS_PER_COMPONENT, 1);
            try (var out = image.createRawOutputStream()) {
                out.write(new byte[16]);
            }
            image.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
            pdf.getPage(0).getResources().put(COSName.getPDFName("Scan"), new PDImageXObject(new PDStream(image), null));
        });
    }

    /// Its font is called what elsewhere is the name of a setting.
    static byte[] oddlyNamed() {
        return saved(Loading.of(report(1)), pdf -> {
            var page = pdf.getPage(0);
            var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            var font = fonts.getItem(COSName.getPDFName("F1"));
            fonts.clear();
            fonts.setItem(COSName.getPDFName("TR"), font);
            var content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1).replace("/F1 ", "/TR ");
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))));
        });
    }

    static byte[] truncated() {
        var whole = report(3);
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    static byte[] html() {
        return "<html><body>登录超时，请重新登录</body></html>".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] jpeg(int width, int height, int seed) {
        return image(picture(width, height, seed, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /// A photograph taken with the camera held upright: Exif says to turn it by a quarter.
    static byte[] jpegTaken(int width, int height) {
        var plain = jpeg(width, height, 1);
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            0, 0, 0, 0};
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    static byte[] png(int type) {
        return image(picture(600, 400, 1, type), "png");
    }

    /// Two pages in black and white and one in colour, as scanners write them.
    static byte[] tiff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            var how = writer.getDefaultWriteParam();
            for (int type : List.of(BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_RGB)) {
                writer.writeToSequence(new IIOImage(picture(827, 1169, type, type), null, null), how);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    interface Making {
        void make(PDDocument pdf) throws IOException;
    }

    @FunctionalInterface
    interface Loading {
        PDDocument load() throws IOException;

        static Loading of(byte[] bytes) {
            return () -> Loader.loadPDF(bytes);
        }
    }

    private static byte[] pdf(Making making) {
        return saved(PDDocument::new, making);
    }

    private static byte[] saved(Loading loading, Making making) {
        try (var pdf = loading.load()) {
            making.make(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont embedded(PDDocument pdf) throws IOException {
        try (var kai = Fonts.class.getResourceAsStream("/award/document/fonts/kai.ttf")) {
            return PDType0Font.load(pdf, kai, true);
        }
    }

    private static void write(PDDocument pdf, PDPage page, PDFont font, String words) throws IOException {
        try (var out = new PDPageContentStream(pdf, page)) {
            out.setNonStrokingColor(new Color(20, 40, 90));
            out.setFont(font, 28);
            for (int line = 0; line < 8; line++) {
                out.beginText();
                out.newLineAtOffset(72, page.getMediaBox().getHeight() - 100 - 60 * line);
                out.showText(words);
                out.endText();
            }
            out.addRect(20, 20, page.getMediaBox().getWidth() - 40, page.getMediaBox().getHeight() - 40);
            out.stroke();
        }
    }

    private static PDAppearanceDictionary seal(PDDocument pdf) throws IOException {
        var look = new PDAppearanceStream(pdf);
        look.setBBox(new PDRectangle(100, 100));
        try (var out = new PDPageContentStream(pdf, look, look.getContentStream().createOutputStream())) {
            out.setStrokingColor(Color.RED);
            out.setLineWidth(4);
            out.addRect(10, 10, 80, 80);
            out.stroke();
        }
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        return looks;
    }

    private static BufferedImage picture(int width, int height, int seed, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        if (type != BufferedImage.TYPE_INT_ARGB) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(new Color(150, 40 + seed % 100, 30));
        pen.fillOval(width / 10, height / 10, width / 3, width / 3);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(12, width / 20)));
        pen.drawString("Scan " + seed, width / 4, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] image(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
