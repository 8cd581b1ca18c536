package award.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import award.document.Attachments;
import award.document.Ballot;
import award.document.Cell;
import award.document.Code;
import award.document.Align;
import award.document.Column;
import award.document.Document;
import award.document.Face;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxFileTest {

    private static final Origin ORIGIN = new Origin("评审办公室", Instant.parse("2026-11-29T01:00:00Z"), "1");

    @Test
    void blocks_get_real_styles_in_their_order() throws IOException {
        var docx = read(Document.of("通知", ORIGIN).add(new RedHead("某某局文件", "某〔2026〕1号"), new Title("通知"), Paragraph.flush("各单位："),
                Heading.numbered(1, 1, "概况"), Heading.numbered(2, 1, "申报"), new Heading(3, "1.甲"), new Heading(4, "（1）乙"), Paragraph.of("正文。"), Paragraph.note("注。"),
                Signature.sealed("某某局", "2026年11月29日")));

        assertThat(docx.getParagraphs()).filteredOn(paragraph -> !paragraph.getText().isEmpty()).extracting(XWPFParagraph::getStyle).containsExactly(
                "RedHead", "DocumentNumber", "Title", "Flush", "Heading1", "Heading2", "Heading3", "Heading4", "BodyText", "Note", "Signature", "Signature");
    }

    @Test
    void every_style_that_is_used_is_declared() throws IOException {
        var docx = read(everything());

        assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getStyle).allSatisfy(style -> assertThat(docx.getStyles().styleExist(style)).as(style).isTrue());
        for (var level = 1; level <= 4; level++) {
            assertThat(docx.getStyles().getStyle("Heading" + level).getCTStyle().getPPr().getOutlineLvl().getVal().intValue()).isEqualTo(level - 1);
        }
    }

    @Test
    void the_page_is_that_of_the_standard_and_its_number_stands_outside() throws IOException {
        var docx = read(Document.of("通知", ORIGIN).add(Paragraph.of("正文。")));
        var section = docx.getDocument().getBody().getSectPr();

        assertThat(mm(section.getPgMar().getTop())).isEqualTo(37);
        assertThat(mm(section.getPgMar().getLeft())).isEqualTo(28);
        assertThat(mm(section.getPgSz().getW())).isEqualTo(210);
        assertThat(section.getDocGrid().getLinePitch().intValue()).isEqualTo(579);
        assertThat(docx.getEvenAndOddHeadings()).isTrue();
        assertThat(docx.getFooterList()).hasSize(2).allSatisfy(footer -> assertThat(footer._getHdrFtr().xmlText()).contains("PAGE"));
    }

    @Test
    void a_landscape_page_lies_and_an_unnumbered_one_has_no_number() throws IOException {
        var section = read(Document.of("排序", ORIGIN).on(Master.LANDSCAPE).add(Paragraph.of("正文。"))).getDocument().getBody().getSectPr();

        assertThat(mm(section.getPgSz().getW())).isEqualTo(297);
        assertThat(section.getPgSz().getOrient().toString()).isEqualTo("landscape");
        assertThat(read(Document.of("票", ORIGIN).on(Master.PORTRAIT.unnumbered()).add(Paragraph.of("正文。"))).getFooterList())
                .allSatisfy(footer -> assertThat(footer.getText()).doesNotContain("—"));
    }

    @Test
    void heads_of_tables_are_repeated_and_rows_stay_whole() throws IOException {
        var table = read(Document.of("表", ORIGIN).add(table())).getTables().getFirst();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("王𬭎");
    }

    @Test
    void rows_that_are_divided_differently_stand_on_one_grid() throws IOException {
        var table = read(Document.of("表", ORIGIN).add(Form.of(Form.Line.of(Form.Field.of("名称", "甲")), Form.Line.of(Form.Field.of("代码", "1"), Form.Field.of("电话", "2"))))).getTables().getFirst();

        int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
        assertThat(table.getRows()).allSatisfy(row -> assertThat(row.getTableCells().stream()
                .mapToInt(cell -> cell.getCTTc().getTcPr().isSetGridSpan() ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1).sum()).isEqualTo(columns));
    }

    @Test
    void everything_that_can_be_printed_can_be_edited() throws IOException {
        var docx = read(everything());

        assertThat(docx.getAllPictures()).hasSize(1);
        assertThat(docx.getTables()).hasSize(5);
    }

    @Test
    void a_packet_has_a_field_for_its_contents_and_a_section_for_each_part() throws IOException {
        var docx = new XWPFDocument(new ByteArrayInputStream(DocxFile.write(Packet.of(Document.of("材料", ORIGIN).on(Master.PORTRAIT.unnumbered()).add(new Title("材料")), "目　录")
                .add(Document.of("报告", ORIGIN).add(Paragraph.of("甲"))).add(Document.of("排序", ORIGIN).on(Master.LANDSCAPE).add(Paragraph.of("乙"))))));

        assertThat(docx.getDocument().xmlText()).contains("TOC \\o");
        assertThat(docx.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())).hasSize(3);
        assertThat(docx.getParagraphs()).filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle())).extracting(XWPFParagraph::getText).containsExactly("报告", "排序");
    }

    private static Document everything() {
        return Document.of("全", ORIGIN).add(new RedHead("某某局", ""), new Attachments("附件：", List.of("甲", "乙")), table(),
                Form.of(Form.Line.of(Form.Field.of("名称", Text.of("甲").box(true).blank(4)))), new Stamp("意见", List.of(Text.of("同意")), List.of("（盖章）"), 40),
                new Ballot("序号", "候选", List.of("赞成", "反对"), List.of(new Ballot.Group("质量奖", List.of("甲", "乙")))),
                new ScoreProfile(List.of(new ScoreProfile.Bar("领导", 0.7, ScoreProfile.Bar.NO_MARK, "77 / 110"))),
                new Code("https://example.invalid/1", 20, Align.RIGHT, "扫码"), new Paragraph(Text.of("楷体").and("黑体", Face.HEI), Style.BODY.in(Face.KAI)));
    }

    private static Table table() {
        return Table.of(List.of(Column.centred(1), Column.left(3), Column.right(2)), Row.of("序号", "名称", "得分"))
                .add(Row.of("1", "王𬭎", "682.50"), Row.of(Cell.of("合计").spanning(2), Cell.of("682.50")));
    }

    private static long mm(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) / 20 / 72 * 25.4);
    }

    private static XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFile.write(document)));
    }
}
