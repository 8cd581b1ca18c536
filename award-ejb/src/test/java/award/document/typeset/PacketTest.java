package award.document.typeset;

import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import award.document.Document;
import award.document.Master;
import award.document.Packet;
import award.document.Paragraph;
import award.document.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PacketTest {

    private static final Printed.Pdf PDF = pdf(new Press(Fonts.bundled()), PacketFixture.packet(6, 2).forCopy("第 3 份", "会后收回"));

    @Test
    void the_contents_name_every_part_with_the_page_it_begins_on() throws IOException {
        assertThat(PressTest.text(PDF, 2)).startsWith("目录会议议程3出席人员签到表5关于第三届区政府质量奖评审工作情况的报告7");
        assertThat(PressTest.text(PDF, 5)).startsWith("出席人员签到表序号");
        assertThat(PressTest.text(PDF, 7)).startsWith("区政府质量奖评审委员会文件质奖评〔2026〕1号");
    }

    @Test
    void the_outline_leads_where_the_contents_lead_and_to_the_headings() throws IOException {
        assertThat(Outlines.of(PDF)).startsWith("会议议程 3", "-一、听取评审工作情况报告 3", "-二、审议候选组织名单 3")
                .contains("候选组织得分排序 9", "-1号　宁波海天精工股份有限公司 10", "--一、主要优势 10", "表决票 17");
    }

    @Test
    void a_line_of_the_contents_leads_to_its_page() throws IOException {
        try (var document = Loader.loadPDF(PDF.bytes())) {
            var links = document.getPage(1).getAnnotations().stream().map(PDAnnotationLink.class::cast).toList();
            assertThat(links).hasSize(13);
            assertThat(((PDPageDestination) links.getFirst().getDestination()).retrievePageNumber()).isEqualTo(2);
        }
    }

    @Test
    void the_cover_is_counted_unnumbered_and_says_which_copy_it_is() throws IOException {
        assertThat(PressTest.text(PDF, 1)).contains("第3份").contains("会后收回").doesNotContain("—1—");
        assertThat(PressTest.text(PDF, 3)).endsWith("—3—");
    }

    @Test
    void odd_pages_are_numbered_right_and_even_pages_left_one_character_in() throws IOException {
        double left = Master.PORTRAIT.left() + 14;
        double right = Master.PORTRAIT.left() + Master.PORTRAIT.width() - 14;

        assertThat(dashes(2).getFirst()).isBetween(left - 1, left + 1);
        assertThat(dashes(3).getLast() + 14).isBetween(right - 2, right + 2);
    }

    @Test
    void what_is_handed_out_by_itself_has_sheets_of_its_own() throws IOException {
        assertThat(PressTest.text(PDF, 16)).isEmpty();
        assertThat(PressTest.text(PDF, 17)).contains("表决票").contains("第01号");
        assertThat(PressTest.text(PDF, 18)).isEmpty();
        assertThat(PressTest.text(PDF, 19)).contains("第02号");
        assertThat(PressTest.text(PDF, 20)).isEmpty();
        assertThat(PressTest.text(PDF, 21)).startsWith("计票单");
    }

    @Test
    void a_packet_does_not_end_with_a_blank_page() {
        var cover = Document.of("材料", PacketFixture.ORIGIN).add(Paragraph.of("材料"));
        var packet = Packet.of(cover, "目录").addSinglePages(cover).addOnOwnSheets(cover);

        assertThat(pdf(new Press(Fonts.bundled()), packet).pages()).isEqualTo(5);
    }

    @Test
    void a_landscape_page_is_numbered_where_its_sheet_is_in_the_direction_of_the_sheet() throws IOException {
        assertThat(dashes(9, TextPosition::getDir)).containsOnly(270.0);
        assertThat(dashes(9, TextPosition::getX)).allMatch(x -> x < Master.LANDSCAPE.left());
        assertThat(dashes(9, TextPosition::getY)).allMatch(y -> y > Master.LANDSCAPE.paperHeight() / 2);
    }

    private static List<Double> dashes(int page) throws IOException {
        return dashes(page, TextPosition::getX);
    }

    private static List<Double> dashes(int page, Function<TextPosition, Float> measure) throws IOException {
        var places = new ArrayList<Double>();
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("—")) places.add((double) measure.apply(text));
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return places;
    }
}
