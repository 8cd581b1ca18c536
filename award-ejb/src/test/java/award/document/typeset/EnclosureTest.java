package award.document.typeset;

import static award.document.typeset.EnclosureFixture.enclosure;
import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import award.document.Document;
import award.document.Enclosure;
import award.document.Packet;
import award.document.Paragraph;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.shared.Message;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that were handed in, bound behind their item.
class EnclosureTest {

    private static final Press PRESS = new Press(Fonts.bundled());
    private static final Document PAPER = Document.of("材料", PacketFixture.ORIGIN).add(Paragraph.of("第一页"));

    @Test
    void an_enclosed_file_lies_behind_its_item_numbered_through_and_labelled() throws IOException {
        var packet = packet().enclose(enclosure("自评报告", EnclosureFixture.report(3))).add(Document.of("通知", PacketFixture.ORIGIN).add(Paragraph.of("末页")));

        var printed = pdf(PRESS, packet);

        assertThat(printed.pages()).isEqualTo(7);
        assertThat(PressTest.text(printed, 2)).isEqualTo("目录材料3自评报告4通知7—2—");
        assertThat(PressTest.text(printed, 5)).contains("卓越绩效自评报告2").contains("附件自评报告").endsWith("—5—");
        assertThat(PressTest.text(printed, 7)).contains("末页");
    }

    @Test
    void an_enclosed_file_has_a_bookmark_below_its_item() throws IOException {
        var packet = packet().addBelow(PAPER).enclose(enclosure("自评报告", EnclosureFixture.report(1)));

        assertThat(Outlines.of(pdf(PRESS, packet))).containsExactly("材料 3", "-材料 4", "--自评报告 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void label_and_number_stand_upright_whichever_way_a_page_is_turned(int rotation) throws IOException {
        var lying = rotation % 180 == 0 ? EnclosureFixture.A3_LYING : new PDRectangle(842, 1191);
        var printed = pdf(PRESS, packet().enclose(enclosure("图纸", EnclosureFixture.report(1, lying, rotation, true)).ownSize()));

        assertThat(size(printed, 4)).isEqualTo("1191x842");
        assertThat(directions(printed, 4, "—")).containsOnly(0f);
        assertThat(directions(printed, 4, "图")).containsOnly(0f);
    }

    @Test
    void a_large_page_is_scaled_into_an_a4_sheet_that_lies_as_it_does() throws IOException {
        var printed = pdf(PRESS, packet().enclose(enclosure("图纸", EnclosureFixture.report(1, EnclosureFixture.A3_LYING, 0, true))));

        assertThat(size(printed, 4)).isEqualTo("842x595");
        assertThat(PressTest.text(printed, 4)).contains("卓越绩效自评报告1");
    }

    @Test
    void a_file_that_only_its_owner_may_change_is_bound() throws IOException {
        var printed = pdf(PRESS, packet().enclose(enclosure("合同", EnclosureFixture.locked("owner", ""))));

        assertThat(PressTest.text(printed, 5)).contains("卓越绩效自评报告2");
    }

    static Stream<List<Object>> unbindable() {
        return Stream.of(List.of("password", EnclosureFixture.locked("owner", "user")), List.of("damaged", EnclosureFixture.truncated()),
                List.of("disguised", EnclosureFixture.html()), List.of("empty", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource
    void unbindable(List<Object> file) {
        var enclosure = enclosure("营业执照", (byte[]) file.get(1));
        var refusal = new Printed.Unbindable("营业执照", Message.message("document.unbindable." + file.getFirst(), "营业执照"));

        assertThat(PRESS.refusal(enclosure)).contains(refusal);
        assertThat(PRESS.print(packet().enclose(enclosure))).isEqualTo(refusal);
    }

    @Test
    void a_file_that_is_no_longer_what_was_registered_is_refused() {
        var other = Enclosure.of("营业执照", "0".repeat(64), enclosure("营业执照", EnclosureFixture.report(1)).source());

        assertThat(PRESS.refusal(other)).hasValueSatisfying(refusal -> assertThat(refusal.reason().key()).endsWith("changed"));
    }

    @Test
    void a_seal_is_seen_and_its_signature_is_said_to_hold_in_the_original(@TempDir Path folder) throws IOException {
        var bound = bound(packet().enclose(enclosure("合同", EnclosureFixture.signed())), folder);

        assertThat(bound.notes()).containsExactly(Message.message("document.note.signed", "合同"));
        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(pdf.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(reds(new PDFRenderer(pdf).renderImage(3))).isPositive();
        }
    }

    @Test
    void a_script_stays_behind(@TempDir Path folder) throws IOException {
        var bound = bound(packet().enclose(enclosure("报告", EnclosureFixture.scripted())), folder);

        assertThat(bound.notes()).containsExactly(Message.message("document.note.stripped", "报告"));
        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocument().getObjectsByType(COSName.getPDFName("Action"))).isEmpty();
        }
    }

    @Test
    void a_page_without_its_fonts_or_colours_is_redrawn_as_a_picture(@TempDir Path folder) throws IOException {
        var helvetica = enclosure("外文报告", EnclosureFixture.report(2, PDRectangle.A4, 0, false));
        var colours = enclosure("画册", EnclosureFixture.cmyk());

        var bound = bound(packet().enclose(helvetica).enclose(colours), folder);

        assertThat(bound.notes()).containsExactly(Message.message("document.note.redrawn", "外文报告", 2L), Message.message("document.note.redrawn", "画册", 1L));
        ArchiveTest.assertFitForTheArchive(Files.readAllBytes(bound.file()));
        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(dark(new PDFRenderer(pdf).renderImage(3))).as("the words are there to be seen").isPositive();
        }
    }

    @Test
    void a_page_that_can_neither_be_kept_nor_redrawn_costs_the_file_its_claim_and_says_so(@TempDir Path folder) throws IOException {
        var bound = bound(packet().enclose(enclosure("旧扫描件", EnclosureFixture.packedBeyondReading())), folder);

        assertThat(bound.notes()).containsExactly(Message.message("document.note.unfit", "旧扫描件"));
        try (var pdf = Loader.loadPDF(bound.file().toFile()); var metadata = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8)).contains("会议材料").doesNotContain("pdfaid:part");
        }
    }

    @Test
    void names_that_look_like_what_stays_behind_are_names(@TempDir Path folder) throws IOException {
        var bound = bound(packet().enclose(enclosure("报告", EnclosureFixture.oddlyNamed())), folder);

        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("卓越绩效自评报告 1");
        }
    }

    @Test
    void pictures_are_pages(@TempDir Path folder) throws IOException {
        var packet = packet().enclose(enclosure("照片", EnclosureFixture.jpeg(800, 600, 1)))
                .enclose(enclosure("竖拍照片", EnclosureFixture.jpegTaken(800, 600)))
                .enclose(enclosure("截图", EnclosureFixture.png(BufferedImage.TYPE_INT_RGB)))
                .enclose(enclosure("透明截图", EnclosureFixture.png(BufferedImage.TYPE_INT_ARGB)))
                .enclose(enclosure("索引截图", EnclosureFixture.png(BufferedImage.TYPE_BYTE_INDEXED)))
                .enclose(enclosure("扫描件", EnclosureFixture.tiff()));

        var bound = bound(packet, folder);

        assertThat(bound.pages()).isEqualTo(11);
        ArchiveTest.assertFitForTheArchive(Files.readAllBytes(bound.file()));
        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(pdf.getPage(3).getMediaBox().getWidth()).as("a lying picture lies").isGreaterThan(800);
            assertThat(pdf.getPage(4).getMediaBox().getWidth()).as("one taken upright stands").isLessThan(600);
            for (int page = 3; page < 11; page++) assertThat(dark(new PDFRenderer(pdf).renderImage(page))).as("page %d", page + 1).isPositive();
        }
    }

    @Test
    void a_packet_of_all_kinds_is_fit_for_the_archive(@TempDir Path folder) throws IOException {
        var packet = packet().enclose(enclosure("自评报告", EnclosureFixture.report(2)))
                .enclose(enclosure("图纸", EnclosureFixture.report(1, EnclosureFixture.A3_LYING, 90, true)).ownSize())
                .enclose(enclosure("合同", EnclosureFixture.signed())).enclose(enclosure("扫描", EnclosureFixture.scan(2, 1240, 1754)))
                .enclose(enclosure("附表", EnclosureFixture.locked("owner", "")));

        ArchiveTest.assertFitForTheArchive(Files.readAllBytes(bound(packet, folder).file()));
    }

    private static Packet packet() {
        return Packet.of(Document.of("会议材料", PacketFixture.ORIGIN).add(Paragraph.of("封面")), "目　　录").add(PAPER);
    }

    private static Printed.Bound bound(Packet packet, Path folder) {
        return (Printed.Bound) PRESS.print(packet, PrintSet.WHOLE, folder.resolve("packet.pdf"), Progress.UNWATCHED);
    }

    private static String size(Printed.Pdf printed, int page) throws IOException {
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            var box = pdf.getPage(page - 1).getMediaBox();
            return Math.round(box.getWidth()) + "x" + Math.round(box.getHeight());
        }
    }

    private static List<Float> directions(Printed.Pdf printed, int page, String character) throws IOException {
        var directions = new ArrayList<Float>();
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals(character)) directions.add(text.getDir());
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(pdf);
        }
        return directions;
    }

    private static long reds(BufferedImage picture) {
        return dots(picture).filter(dot -> (dot >> 16 & 255) > 200 && (dot >> 8 & 255) < 80).count();
    }

    private static long dark(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return dots(picture.getSubimage(width / 8, height / 8, width * 3 / 4, height * 3 / 4)).filter(dot -> (dot & 255) < 128).count();
    }

    private static IntStream dots(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
    }
}
