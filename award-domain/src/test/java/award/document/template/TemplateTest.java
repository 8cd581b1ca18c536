package award.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.document.Attachments;
import award.document.Block;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Signature;
import award.document.Space;
import award.document.Table;
import award.document.Title;
import award.shared.Message;
import award.shared.Yuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Origin ORIGIN = new Origin("评审办", Instant.parse("2026-11-29T00:00:00Z"), "1");

    private static final String KIND = """
            kind: 通报
            fields:
              about: {label: 事由, required: true, sample: 年度评审}
              day: {label: 日期, type: day, sample: 2026-11-29}
              money: {label: 奖金, type: money, sample: 300000}
              late: {label: 逾期, type: yes_no, sample: false}
              names: {label: 附件, type: list, sample: [申报表, 汇总表]}
              made: {label: 表决票, type: blocks, sample: 此处为表决票}
              winners:
                label: 名单
                type: table
                columns:
                  name: {label: 名称}
                  points: {label: 得分}
                sample: [{name: 甲公司, points: "682.50"}]
            name: 关于{事由}的通报
            parts:
            """;

    @Test
    void a_document_is_the_layout_with_its_gaps_filled() {
        var document = template("""
                  - title: 关于{事由}的通报
                  - paragraph: "{日期}，每家奖励{奖金}。"
                  - signature: 评审办
                    date: "{日期:年月}"
                """).fill(given(), ORIGIN);

        assertThat(document.name()).isEqualTo("关于年度评审的通报");
        assertThat(document.blocks()).containsExactly(new Title("关于年度评审的通报"), Paragraph.of("2026年11月9日，每家奖励30万元。"),
                Signature.sealed("评审办", "2026年11月"));
    }

    @Test
    void neighbours_repeated_over_the_same_go_round_together_and_headings_count_themselves() {
        var blocks = filled("""
                  - heading: "{名称}"
                    each: 名单
                  - paragraph: 得{得分}分，{事由}。
                    each: 名单
                  - heading: 其他
                """);

        assertThat(blocks).containsExactly(new Heading(1, "一、甲公司"), Paragraph.of("得682.50分，年度评审。"),
                new Heading(1, "二、乙公司"), Paragraph.of("得655.25分，年度评审。"), new Heading(1, "三、其他"));
    }

    @Test
    void a_heading_below_begins_to_count_anew() {
        var blocks = filled("""
                  - heading: 甲
                  - {heading: 一项, level: 2}
                  - heading: 乙
                  - {heading: 又一项, level: 2}
                  - {heading: 无号, level: 2, numbered: false}
                """);

        assertThat(blocks).extracting(block -> ((Heading) block).text()).containsExactly("一、甲", "（一）一项", "二、乙", "（一）又一项", "无号");
    }

    @Test
    void a_part_is_left_out_when_its_field_is_not_there_or_not_so() {
        var blocks = filled("""
                  - {paragraph: 逾期, when: 逾期}
                  - {paragraph: 未逾期, when: "!逾期"}
                  - {paragraph: 有名单, when: 名单}
                  - {paragraph: "{附件}", when: 附件}
                  - {space: 2}
                """);

        assertThat(blocks).containsExactly(Paragraph.of("未逾期"), Paragraph.of("有名单"), new Space(2));
    }

    @Test
    void a_table_has_a_row_per_row_and_none_at_all_without_any() {
        var layout = """
                  - table: 名单
                    columns: [{head: 序号, text: "{序号}"}, {head: 名称, text: "{名称}", share: 4, align: left}]
                """;

        assertThat(filled(layout)).singleElement().isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.rows()).hasSize(2);
            assertThat(table.rows().getLast().cells().getLast().paragraphs().getFirst().plain()).isEqualTo("乙公司");
        });
        assertThat(template(layout).fill(Fields.none().text("about", "x"), ORIGIN).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300000, 30万元", "1234567.5, '1,234,567.5元'", "0, 0元", "12000.00, '12,000元'", "10000.00, 1万元"})
    void money_is_written_in_ten_thousands_where_it_is_whole(String amount, String written) {
        var blocks = template("  - paragraph: \"{奖金}\"\n").fill(given().money("money", new Yuan(new BigDecimal(amount))), ORIGIN).blocks();

        assertThat(blocks).containsExactly(Paragraph.of(written));
    }

    @Test
    void lines_of_a_value_are_paragraphs_and_a_list_alone_in_a_line_is_as_many_lines() {
        var template = template("""
                  - paragraph: "{事由}"
                  - attachments: "{附件}\\n{事由}"
                    label: 附件：
                """);

        var blocks = template.fill(Fields.none().text("about", "一\n二").list("names", List.of("申报表", "汇总表")), ORIGIN).blocks();

        assertThat(blocks.subList(0, 2)).containsExactly(Paragraph.of("一"), Paragraph.of("二"));
        assertThat(((Attachments) blocks.get(2)).names()).containsExactly("申报表", "汇总表", "一", "二");
    }

    @Test
    void a_letter_is_the_same_as_plain_text() {
        var words = template("  - title: 不在信中\n  - heading: 结果\n  - paragraph: 你单位未进入{事由}。\n").words(given());

        assertThat(words).isEqualTo(new Template.Wording("关于年度评审的通报", "一、结果\n你单位未进入年度评审。"));
    }

    @Test
    void a_composer_gives_what_was_declared_and_all_that_must_be() {
        var template = template("  - paragraph: \"{事由}\"\n");

        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(Fields.none(), ORIGIN)).withMessageContaining("about");
        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(given().text("other", ""), ORIGIN)).withMessageContaining("other");
        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(given().text("day", "29"), ORIGIN)).withMessageContaining("DAY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{paragraph: '{事由}{不认识}'}|document.template.unknown",
            "{paragraph: '{事由}{名称}'}|document.template.unknown",
            "{paragraph: '{事由}{日期:世纪}'}|document.template.form",
            "{paragraph: '{事由}{逾期}'}|document.template.form",
            "{paragraph: '{事由'}|document.template.stray",
            "{paragraph: '{事由}', each: 事由}|document.template.notRepeated",
            "{paragraph: '{事由}', when: 无此}|document.template.unknown",
            "{heading: '{事由}', level: 7}|document.template.outOfBounds",
            "{title: ''}|document.template.blank",
            "{table: 名单}|document.template.noColumns",
            "{table: 事由, columns: [{head: 甲, text: 乙}]}|document.template.wrongType",
            "{insert: 名单}|document.template.wrongType"})
    void what_is_wrong_with_a_part_is_said_at_its_place(String part, String key) {
        var faults = template("  - " + part + "\n").faults();

        assertThat(faults).filteredOn(fault -> fault.part() == 0).extracting(Fault::message).extracting(Message::key).contains(key);
    }

    @Test
    void a_field_that_must_stand_somewhere_is_missed_when_it_does_not() {
        var template = new Template(TemplateFile.kind("test/kind", KIND.replace("关于{事由}的通报", "通报") + "  - paragraph: 全文\n"), "", 0,
                TemplateFile.layout("name: 通报\nparts:\n  - paragraph: 全文\n"));

        assertThat(template.faults()).containsExactly(new Fault(Fault.WHOLE, Message.message("document.template.missing", "事由")));
    }

    @Test
    void a_layout_is_read_as_it_was_written() {
        var layout = template("""
                  - redHead: "{事由}文件"
                    number: 〔2026〕1号
                  - paragraph: "一\\n二: '三' \\"四\\" # 五"
                    look: note
                    each: 名单
                    when: "!逾期"
                  - table: 名单
                    columns: [{head: 序号, text: "{序号}", share: 1.5, align: right}]
                  - pageBreak:
                  - {code: 查验, size: 25, align: left, caption: 扫码}
                  - {signature: 评审办, date: "{日期}", sealed: false}
                """).layout();

        assertThat(TemplateFile.layout(TemplateWriter.write(layout))).isEqualTo(layout);
    }

    private static List<Block> filled(String parts) {
        return template(parts).fill(given(), ORIGIN).blocks();
    }

    private static Fields given() {
        return Fields.none().text("about", "年度评审").day("day", LocalDate.of(2026, 11, 9)).money("money", Yuan.wan(30)).yes("late", false)
                .rows("winners", List.of(winner("甲公司", "682.50"), winner("乙公司", "655.25")));
    }

    private static Fields winner(String name, String points) {
        return Fields.none().text("name", name).text("points", points);
    }

    private static Template template(String parts) {
        return Template.shipped(TemplateFile.kind("test/kind", KIND + parts));
    }
}
