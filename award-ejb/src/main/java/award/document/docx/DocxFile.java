package award.document.docx;

import award.document.Document;
import award.document.Enclosure;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes documents and packets as DOCX.
public final class DocxFile {

    private static final String FONTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_OF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument docx;
    private final Sections sections;

    private DocxFile(XWPFDocument docx) {
        this.docx = docx;
        this.sections = new Sections(docx);
    }

    public static byte[] write(Document document) {
        return written(document.name(), document.origin(), file -> {
            file.add(document);
            file.sections.last(document.master());
        });
    }

    /// The cover, contents as a field that is brought up to date when the file is opened, and the parts, each a section of its own.
    public static byte[] write(Packet packet) {
        return written(packet.cover().name(), packet.cover().origin(), file -> {
            file.add(packet.cover());
            file.sections.end(packet.cover().master());
            new Words(file.docx).contents(packet.contentsTitle(), packet.parts());
            Optional<Master> before = Optional.of(Master.PORTRAIT);
            for (int at = 0; at < packet.parts().size(); at++) {
                var part = packet.parts().get(at);
                before.ifPresent(file.sections::end);
                new Words(file.docx).heading(part.matter().name(), part.level(), at);
                before = Optional.of(file.add(part));
            }
            file.sections.last(before.orElse(Master.PORTRAIT));
        });
    }

    @FunctionalInterface
    private interface Filling {
        void fill(DocxFile file);
    }

    private static byte[] written(String title, Origin origin, Filling filling) {
        try (var docx = new XWPFDocument()) {
            docx.createStyles().setStyles(styles());
            fonts(docx);
            docx.setEvenAndOddHeadings(true);
            docx.enforceUpdateFields();
            filling.fill(new DocxFile(docx));
            about(docx, title, origin);
            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write the DOCX", broken);
        }
    }

    /// A file handed in stays what it is: its name stands in its place.
    ///
    /// @return the pages that the part lies on
    private Master add(Packet.Part part) {
        return switch (part.withheld().isPresent() ? part.withheld().get() : part.matter()) {
            case Document document -> {
                add(document);
                yield document.master();
            }
            case Enclosure file -> {
                new Words(docx).paragraph("Flush", file.label().isEmpty() ? file.name() : file.label());
                yield Master.PORTRAIT;
            }
        };
    }

    private void add(Document document) {
        var setter = new BlockSetter(docx, document.master());
        document.blocks().forEach(setter::set);
    }

    private static CTStyles styles() throws IOException {
        try (var in = DocxFile.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException broken) {
            throw new IllegalStateException("our own styles cannot be read", broken);
        }
    }

    /// What stands in for the office's fonts where they are missing.
    private static void fonts(XWPFDocument docx) throws IOException {
        try (var in = DocxFile.class.getResourceAsStream("fontTable.xml")) {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = docx.getPackage().createPart(name, FONTS);
            try (var out = part.getOutputStream()) {
                in.transferTo(out);
            }
            docx.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_OF);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException("a name of ours is none", broken);
        }
    }

    private static void about(XWPFDocument docx, String title, Origin origin) {
        var about = docx.getProperties().getCoreProperties();
        about.setTitle(title);
        about.setCreator(origin.author());
        about.setCreated(Optional.of(Date.from(origin.at())));
        about.setModified(Optional.of(Date.from(origin.at())));
    }
}
