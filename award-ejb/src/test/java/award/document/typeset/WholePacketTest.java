package award.document.typeset;

import static award.document.typeset.Prints.pdf;
import static award.document.typeset.PressTest.squashed;
import static org.assertj.core.api.Assertions.assertThat;

import award.document.Document;
import award.document.Heading;
import award.document.Paragraph;
import award.document.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A packet as a committee gets it, looked through from the first page to the last.
class WholePacketTest {

    private static final Printed.Pdf PDF = pdf(new Press(Fonts.bundled()), PacketFixture.large());
    private static final List<String> PAGES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (var pdf = Loader.loadPDF(PDF.bytes())) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                PAGES.add(squashed(stripper.getText(pdf)));
            }
        }
    }

    @Test
    void it_has_more_than_170_pages_and_every_number_printed_is_the_place_of_its_page() {
        assertThat(PAGES).hasSizeGreaterThan(170);
        for (int at = 0; at < PAGES.size(); at++) {
            var page = PAGES.get(at);
            if (page.isEmpty() || at == 0 || page.contains("表决票") && page.contains("号")) continue;
            assertThat(page).as("page %d", at + 1).contains("—" + (at + 1) + "—");
        }
    }

    @Test
    void every_bookmark_leads_to_the_page_that_says_its_name() throws IOException {
        var outline = Outlines.of(PDF);

        assertThat(outline).hasSizeGreaterThan(200);
        for (var line : outline) {
            int gap = line.lastIndexOf(' ');
            var name = squashed(line.substring(0, gap).replaceFirst("^-+", "").replaceFirst("^\\d+号", "")).replaceAll("（草案）$", "");
            if (!name.startsWith("关于")) assertThat(PAGES.get(Integer.parseInt(line.substring(gap + 1)) - 1)).as(line).containsAnyOf(name, name.replace("拟奖名单公示", "拟奖名单"));
        }
    }

    @Test
    void what_was_composed_is_read_in_its_order() {
        var all = String.join("", PAGES).replaceAll("—\\d+—", "");
        int from = 0;
        for (var part : PacketFixture.large().parts()) {
            if (!(part.matter() instanceof Document document)) continue;
            for (var block : document.blocks()) {
                var words = block instanceof Paragraph paragraph ? paragraph.text().plain() : block instanceof Heading heading ? heading.text() : "";
                int at = all.indexOf(squashed(words), from);
                assertThat(at).as(words).isNotNegative();
                from = at;
            }
        }
    }

    @Test
    void no_glyph_stands_for_a_missing_one() throws IOException {
        try (var pdf = Loader.loadPDF(PDF.bytes())) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) assertThat(glyphs(pdf, page)).as("page %d", page + 1).doesNotContain(0);
        }
    }

    @Test
    void it_is_fit_for_the_archive() {
        ArchiveTest.assertFitForTheArchive(PDF.bytes());
    }

    private static List<Integer> glyphs(PDDocument pdf, int page) throws IOException {
        var glyphs = new ArrayList<Integer>();
        for (var token : new PDFStreamParser(pdf.getPage(page)).parse()) {
            if (!(token instanceof COSArray array)) continue;
            for (var item : array) {
                if (!(item instanceof COSString string)) continue;
                var bytes = string.getBytes();
                for (int at = 0; at + 1 < bytes.length; at += 2) glyphs.add((bytes[at] & 255) << 8 | bytes[at + 1] & 255);
            }
        }
        return glyphs;
    }
}
