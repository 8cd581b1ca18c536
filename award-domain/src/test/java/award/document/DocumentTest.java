package award.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Origin ORIGIN = new Origin("评审委员会办公室", Instant.EPOCH, "1");

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
    void headings_count_in_chinese(int number, String written) {
        assertThat(ChineseNumber.of(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void headings_count_from_1_to_99(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.of(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 三、建议", "2, （三）建议", "3, 3.建议", "4, （3）建议"})
    void each_level_is_numbered_its_own_way(int level, String written) {
        assertThat(Heading.numbered(level, 3, "建议").text()).isEqualTo(written);
    }

    @Test
    void a_row_fills_the_columns_of_its_table_exactly() {
        var table = Table.of(Column.shares(1, 2, 3), Row.of("序号", "名称", "得分"));

        assertThat(table.add(Row.of(Cell.of("合计").spanning(2), Cell.of("3"))).rows()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> table.add(Row.of("1", "甲公司")));
        assertThatIllegalArgumentException().isThrownBy(() -> table.add(Row.of(Cell.of("合计").spanning(3), Cell.of("3"))));
    }

    @Test
    void a_text_is_read_without_its_gaps_and_with_its_boxes() {
        var text = Text.of("同意").box(true).and("　").and("不同意", Face.HEI).box(false).and("签名：").blank(6);

        assertThat(text.plain()).isEqualTo("同意□　不同意□签名：");
    }

    @Test
    void a_landscape_page_is_the_portrait_sheet_turned() {
        var sheet = Master.PORTRAIT;
        var turned = Master.LANDSCAPE;

        assertThat(turned.top()).as("head at the sheet's left edge").isEqualTo(sheet.left());
        assertThat(turned.left()).as("left edge at the sheet's foot").isCloseTo(sheet.paperHeight() - sheet.top() - sheet.height(), within(0.001));
        assertThat(turned.width()).isEqualTo(sheet.height());
        assertThat(turned.height()).isEqualTo(sheet.width());
    }

    @Test
    void equal_content_is_an_equal_document() {
        assertThat(document()).isEqualTo(document()).hasSameHashCodeAs(document());
        assertThat(document()).isNotEqualTo(document().add(new Space(1)));
    }

    private static Document document() {
        return Document.of("名单", ORIGIN).add(new Title("名单"), new Attachments("附件：", List.of("甲")), Signature.sealed("办公室", "2026年11月21日"));
    }
}
