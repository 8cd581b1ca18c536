package award.document.typeset;

import award.document.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes sheets as OFD (GB/T 33190-2016), the government's own fixed-layout format: the same ink on the same places as in the PDF, text as
/// characters with their fonts embedded as subsets, headings as outline.
final class OfdFile {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String CREATOR = "award";

    private final List<Sheet> sheets;
    private final Origin origin;
    private final OfdFonts fonts;
    private final OfdIds ids = new OfdIds();
    private final List<Heading> headings = new ArrayList<>();

    /// @param page identifier of the page it stands on
    private record Heading(int level, String name, int page, double y) {}

    private OfdFile(List<Sheet> sheets, Origin origin) {
        this.sheets = sheets;
        this.origin = origin;
        this.fonts = new OfdFonts(sheets, ids);
    }

    static byte[] write(List<Sheet> sheets, String title, Origin origin) {
        return new OfdFile(sheets, origin).written(title);
    }

    private byte[] written(String title) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "OFD.xml", about(title));
            var pages = new ArrayList<Integer>();
            for (int at = 0; at < sheets.size(); at++) {
                int page = ids.next();
                pages.add(page);
                note(sheets.get(at), page);
                put(zip, "Doc_0/Pages/Page_" + at + "/Content.xml", new OfdPage(fonts, ids).written(sheets.get(at)));
            }
            for (var font : fonts.embedded()) put(zip, "Doc_0/Res/" + font.file(), font.bytes());
            put(zip, "Doc_0/PublicRes.xml", resources());
            put(zip, "Doc_0/Document.xml", document(pages));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the OFD", e);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(origin.at().atZone(BEIJING).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private void note(Sheet sheet, int page) {
        for (var ink : sheet.inks()) {
            if (ink instanceof Ink.Anchor(int level, String name, double y)) headings.add(new Heading(level, name, page, y));
        }
    }

    private byte[] about(String title) {
        var identity = UUID.nameUUIDFromBytes((title + origin).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        return OfdXml.of("OFD", root -> {
            root.attribute("DocType", "OFD").attribute("Version", "1.0");
            root.element("DocBody", body -> {
                body.element("DocInfo", info -> info.text("DocID", identity).text("Title", title).text("Author", origin.author())
                        .text("CreationDate", LocalDate.ofInstant(origin.at(), BEIJING).toString()).text("Creator", CREATOR));
                body.text("DocRoot", "Doc_0/Document.xml");
            });
        });
    }

    private byte[] resources() {
        return OfdXml.of("Res", root -> {
            root.attribute("BaseLoc", "Res");
            root.element("Fonts", all -> fonts.embedded().forEach(font -> all.element("Font", one ->
                    one.attribute("ID", font.id()).attribute("FontName", font.name()).text("FontFile", font.file()))));
        });
    }

    private byte[] document(List<Integer> pages) {
        return OfdXml.of("Document", root -> {
            root.element("CommonData", common -> common
                    .text("MaxUnitID", String.valueOf(ids.last()))
                    .element("PageArea", area -> area.text("PhysicalBox", OfdXml.box(sheets.getFirst().master())))
                    .text("PublicRes", "PublicRes.xml"));
            root.element("Pages", all -> {
                for (int at = 0; at < pages.size(); at++) {
                    int number = at;
                    all.element("Page", page -> page.attribute("ID", pages.get(number)).attribute("BaseLoc", "Pages/Page_" + number + "/Content.xml"));
                }
            });
            if (!headings.isEmpty()) root.element("Outlines", outline -> level(outline, headings));
        });
    }

    /// Headings of the first one's level, each with what stands below it.
    private static void level(OfdXml outline, List<Heading> headings) {
        int from = 0;
        while (from < headings.size()) {
            var heading = headings.get(from);
            int end = from + 1;
            while (end < headings.size() && headings.get(end).level() > heading.level()) end++;
            var below = headings.subList(from + 1, end);
            outline.element("OutlineElem", element -> {
                element.attribute("Title", heading.name());
                element.element("Actions", actions -> actions.element("Action", action -> action.attribute("Event", "CLICK")
                        .element("Goto", go -> go.element("Dest", to -> to.attribute("Type", "XYZ").attribute("PageID", heading.page())
                                .attribute("Left", 0).attribute("Top", OfdXml.mm(heading.y())).attribute("Zoom", 0)))));
                level(element, below);
            });
            from = end;
        }
    }
}
