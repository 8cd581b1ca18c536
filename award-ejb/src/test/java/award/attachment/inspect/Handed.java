package award.attachment.inspect;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files as people hand them in, and as people should not: real ones, made here, byte by byte where it must be.
public final class Handed {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

    private Handed() {}

    public static byte[] pdf() {
        return pdf(document -> { });
    }

    /// A PDF with something done to it before it is written.
    public static byte[] pdf(Consumer<PDDocument> done) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            done.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The page does something when it is opened.
    public static byte[] pdfThatDoes(String action) {
        return pdf(document -> {
            var opened = new COSDictionary();
            opened.setName(COSName.S, action);
            opened.setItem("JavaScript".equals(action) ? COSName.JS : COSName.F, new COSString("app.alert(1)"));
            var when = new COSDictionary();
            when.setItem(COSName.O, opened);
            document.getPage(0).getCOSObject().setItem(COSName.AA, when);
        });
    }

    public static byte[] pdfUnderPassword(String owner, String reader) {
        return pdf(document -> {
            try {
                var policy = new StandardProtectionPolicy(owner, reader, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    public static byte[] picture(String format, int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A PNG of a few bytes that says it is larger than any memory.
    public static byte[] pictureSaying(int width, int height) {
        var png = picture("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    public static byte[] docx(Map<String, byte[]> more) {
        return office("wordprocessingml.document", more);
    }

    public static byte[] xlsx(Map<String, byte[]> more) {
        return office("spreadsheetml.sheet", more);
    }

    private static byte[] office(String main, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", TYPES.formatted(main).getBytes(UTF_8));
        parts.put("main.xml", "<main/>".getBytes(UTF_8));
        parts.putAll(more);
        return archive(parts);
    }

    public static byte[] archive(Map<String, byte[]> files) {
        try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// An OLE2 file with entries of these names in its directory.
    public static byte[] compoundFile(String... names) {
        var file = ByteBuffer.allocate(512 * (2 + (names.length + 4) / 4)).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xe11ab1a1e011cfd0L);
        for (int i = 0; i < names.length; i++) {
            int at = 512 + 128 * (i + 1);
            file.put(at, names[i].getBytes(UTF_16LE));
            file.putShort(at + 64, (short) (names[i].length() * 2 + 2));
            file.put(at + 66, (byte) 2);
        }
        return file.array();
    }

    /// The beginning of a Windows program.
    public static byte[] program() {
        var program = new byte[1024];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    public static byte[] zeros(int length) {
        return new byte[length];
    }

    public static byte[] firstHalf(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
