package award.document.typeset;

import static award.document.typeset.PacketFixture.ORIGIN;
import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.document.Align;
import award.document.Attachments;
import award.document.Cell;
import award.document.Column;
import award.document.Document;
import award.document.Face;
import award.document.Heading;
import award.document.Master;
import award.document.Paragraph;
import award.document.Printed;
import award.document.RedHead;
import award.document.Row;
import award.document.Signature;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    private static final Press PRESS = new Press(Fonts.bundled());
    private static final Document EMPTY = Document.of("文件", ORIGIN).on(Master.PORTRAIT.unnumbered());

    @ParameterizedTest
    @EnumSource(Face.class)
    void the_text_layer_is_the_text_in_every_face(Face face) throws IOException {
        var words = "王𬭎、䶮㛃与碶漷耈堃喆镕：二〇二六年，GB/T 19580—2012“卓越绩效”（试行）…《办法》·①℃％〔2026〕1号；‘品质’！";

        var pdf = pdf(PRESS, EMPTY.add(new Paragraph(Text.of(words), Style.FLUSH.in(face))));

        assertThat(text(pdf)).isEqualTo(squashed(words));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void every_character_of_gb_2312_is_printed_and_read_as_itself(Face face) throws IOException {
        var pages = pdf(PRESS, EMPTY.addAll(gb2312().lines()
                .map(row -> new Paragraph(Text.of(row), Style.FLUSH.in(face).aligned(Align.LEFT))).toList()));

        assertThat(text(pages)).isEqualTo(squashed(gb2312()));
    }

    @Test
    void a_radical_is_read_as_the_character_it_looks_like() throws IOException {
        var pdf = pdf(PRESS, EMPTY.add(Paragraph.of("第⼆届，第二届")));

        assertThat(text(pdf)).isEqualTo("第二届，第二届");
    }

    @Test
    void what_leaves_no_trace_on_paper_does_not_stop_the_print() throws IOException {
        var pdf = pdf(PRESS, EMPTY.add(Paragraph.of("\uFEFF葛\uDB40\uDD00某\u200B\t公司\u0007")));

        assertThat(text(pdf)).isEqualTo("葛某公司");
    }

    @Test
    void a_character_no_font_draws_stops_the_print_and_is_named_with_its_place() {
        var document = EMPTY.add(Table.of(Column.shares(1, 1), Row.of("序号", "姓名")).add(Row.of("1", "欧阳\uD869\uDEA5同志")));

        assertThat(PRESS.print(document)).isInstanceOfSatisfying(Printed.Unprintable.class, refusal -> {
            assertThat(refusal.codePoint()).isEqualTo(0x2A6A5);
            assertThat(refusal.among()).isEqualTo("欧阳\uD869\uDEA5同志");
        });
    }

    @Test
    void a_character_the_fangsong_lacks_is_drawn_by_another_font() throws IOException {
        var pdf = pdf(PRESS, EMPTY.add(Paragraph.of("新碶街道")));

        assertThat(fontNames(pdf)).hasSize(2).anyMatch(name -> name.endsWith("AwardFangsong-Regular"))
                .anyMatch(name -> name.endsWith("AwardFangsongRest-Regular"));
    }

    @Test
    void the_text_of_an_official_document_is_read_in_the_order_it_is_written() throws IOException {
        var report = PacketFixture.report();

        assertThat(text(pdf(PRESS, report.on(Master.PORTRAIT.unnumbered())))).isEqualTo(squashed(read(report)));
    }

    @Test
    void a_site_prints_with_its_own_fonts_first(@TempDir Path folder) throws IOException {
        try (var kai = Fonts.class.getResourceAsStream("/award/document/fonts/kai.ttf")) {
            Files.copy(kai, folder.resolve("FangSong_Own.ttf"));
        }

        var pdf = pdf(new Press(Fonts.with(folder)), EMPTY.add(Paragraph.of("质量")));

        assertThat(fontNames(pdf)).singleElement().asString().endsWith("AwardKai-Regular");
    }

    @Test
    void a_broken_font_of_the_site_is_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("fangsong.ttf"), "not a font");

        assertThatThrownBy(() -> pdf(new Press(Fonts.with(folder)), EMPTY.add(Paragraph.of("质量"))))
                .hasMessageContaining("fangsong.ttf");
    }

    @Test
    void equal_models_print_equal_bytes() {
        var once = pdf(PRESS, PacketFixture.packet(3, 2));
        var again = pdf(new Press(Fonts.bundled()), PacketFixture.packet(3, 2));

        assertThat(Arrays.equals(once.bytes(), again.bytes())).isTrue();
    }

    @Test
    void printing_does_not_depend_on_the_locale_of_the_server() {
        var before = Locale.getDefault();
        var here = pdf(PRESS, PacketFixture.packet(1, 1)).bytes();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Arrays.equals(pdf(PRESS, PacketFixture.packet(1, 1)).bytes(), here)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_code_on_a_ballot_is_read_back() throws Exception {
        var pdf = pdf(PRESS, PacketFixture.ballots(2));

        assertThat(scanned(pdf, 2)).isEqualTo("BALLOT:2026-3:2");
    }

    @Test
    void a_page_holds_22_lines_of_28_characters() {
        assertThat(pdf(PRESS, flush("质".repeat(22 * 28))).pages()).isEqualTo(1);
        assertThat(pdf(PRESS, flush("质".repeat(22 * 28 + 1))).pages()).isEqualTo(2);
    }

    @Test
    void heads_of_a_table_are_repeated_on_every_page() throws IOException {
        var pdf = pdf(PRESS, EMPTY.add(Table.of(Column.shares(1, 3), Row.of("序号", "组织名称"))
                .addAll(IntStream.rangeClosed(1, 90).mapToObj(at -> Row.of("" + at, "甲公司")).toList())));

        assertThat(pdf.pages()).isGreaterThan(2);
        for (int page = 1; page <= pdf.pages(); page++) assertThat(text(pdf, page)).startsWith("序号组织名称");
    }

    @Test
    void a_row_taller_than_a_page_is_split_and_nothing_of_it_is_lost() throws IOException {
        var words = IntStream.range(0, 900).mapToObj(at -> at + "号意见；").reduce("", String::concat);

        var pdf = pdf(PRESS, EMPTY.add(Table.of(Column.shares(1, 3), Row.of("首", "尾")).add(Row.of("甲", words), Row.of("乙", "完"))));

        assertThat(pdf.pages()).isGreaterThan(3);
        assertThat(text(pdf).replace("首尾", "")).contains(words.substring(words.indexOf("899"))).endsWith("乙完");
        assertThat(text(pdf).replaceAll("首尾|甲|乙|完", "")).isEqualTo(words);
    }

    @Test
    void a_row_that_a_page_can_hold_stays_whole() throws IOException {
        var tall = Row.of(Cell.of("末"), Cell.of("行\n".repeat(20)));

        var pdf = pdf(PRESS, EMPTY.add(Table.of(Column.shares(1, 1), Row.of("首", "尾")).add(Row.of("甲", "文\n".repeat(25)), tall)));

        assertThat(text(pdf, 1)).endsWith("文");
        assertThat(text(pdf, 2)).isEqualTo("首尾末" + "行".repeat(20));
    }

    @Test
    void a_row_asked_to_be_taller_than_a_page_goes_on_too() {
        var table = Table.of(Column.shares(1), Row.of("首")).add(Row.of("甲").tall(300));

        assertThat(pdf(PRESS, EMPTY.add(table)).pages()).isEqualTo(2);
    }

    @Test
    void a_heading_goes_with_the_text_below_it() throws IOException {
        var pdf = pdf(PRESS, flush("质".repeat(21 * 28)).add(Heading.numbered(1, 2, "建议"), Paragraph.of("完")));

        assertThat(text(pdf, 2)).isEqualTo("二、建议完");
    }

    @Test
    void a_signature_never_stands_alone_on_its_page() throws IOException {
        var pdf = pdf(PRESS, flush("质".repeat(21 * 28 + 1)).add(Signature.unsealed("办公室", "2026年11月21日")));

        assertThat(text(pdf, 2)).isEqualTo("质办公室2026年11月21日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " ", "　"})
    void empty_text_is_an_empty_line(String words) {
        assertThat(pdf(PRESS, EMPTY.add(Paragraph.of(words))).pages()).isEqualTo(1);
    }

    private static String read(Document document) {
        return document.blocks().stream().map(block -> switch (block) {
            case RedHead head -> head.issuer() + head.number();
            case Title title -> title.text();
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text().plain();
            case Attachments attachments -> attachments.label() + numbered(attachments.names());
            case Signature signature -> String.join("", signature.issuers()) + signature.date();
            default -> throw new AssertionError(block);
        }).collect(Collectors.joining());
    }

    private static String numbered(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(at -> (at + 1) + "." + names.get(at)).collect(Collectors.joining());
    }

    private static Document flush(String words) {
        return EMPTY.add(Paragraph.flush(words));
    }

    static String text(Printed.Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return squashed(new PDFTextStripper().getText(document));
        }
    }

    static String text(Printed.Pdf pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return squashed(stripper.getText(document));
        }
    }

    private static String scanned(Printed.Pdf pdf, int page) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, 300);
            var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
        }
    }

    /// Rows 1 to 9 (signs, letters of other scripts, tables' lines) and 16 to 87 (characters) of the standard, a line each.
    private static String gb2312() {
        var rows = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                var character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                if (character.indexOf('\uFFFD') < 0) rows.append(character);
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static List<String> fontNames(Printed.Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (COSName name : resources.getFontNames()) names.add(resources.getFont(name).getName());
            return names;
        }
    }

    static String squashed(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
