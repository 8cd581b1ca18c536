package award.document.typeset;

import award.document.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// Writes sheets as a PDF file: fonts embedded as subsets, pages, links, outline and archive properties.
final class Engraver {

    private final PDDocument pdf;
    private final Map<Typeface, PDFont> fonts = new HashMap<>();

    private Engraver(PDDocument pdf) {
        this.pdf = pdf;
    }

    static byte[] engrave(List<Sheet> sheets, List<Binder.Bookmark> bookmarks, String title, Origin origin) {
        try (var pdf = new PDDocument()) {
            var engraver = new Engraver(pdf);
            for (var sheet : sheets) engraver.engrave(sheet);
            for (int at = 0; at < sheets.size(); at++) engraver.link(sheets.get(at), pdf.getPage(at));
            new Outline(pdf).add(bookmarks);
            new Archive(pdf).describe(title, origin);

            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the PDF", e);
        }
    }

    private void engrave(Sheet sheet) throws IOException {
        var master = sheet.master();
        var page = new PDPage(new PDRectangle((float) master.paperWidth(), (float) master.paperHeight()));
        pdf.addPage(page);
        try (var plate = new Plate(pdf, page, this::font)) {
            for (var ink : sheet.inks()) plate.engrave(ink);
        }
    }

    private PDFont font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, missing -> {
            try {
                return PDType0Font.load(pdf, missing.parsed(), true);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot embed the font " + missing, e);
            }
        });
    }

    private void link(Sheet sheet, PDPage page) throws IOException {
        for (var ink : sheet.inks()) {
            if (ink instanceof Ink.Link link && link.page() <= pdf.getNumberOfPages()) {
                page.getAnnotations().add(annotation(link, page.getMediaBox().getHeight()));
            }
        }
    }

    private PDAnnotationLink annotation(Ink.Link link, float height) {
        var destination = new PDPageXYZDestination();
        destination.setPage(pdf.getPage(link.page() - 1));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);

        var annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle((float) link.x(), (float) (height - link.y() - link.height()),
                (float) link.width(), (float) link.height()));
        annotation.setDestination(destination);
        annotation.setBorderStyle(border);
        annotation.setPrinted(true); // the archive format wants it
        return annotation;
    }
}
