package award.eligibility.record;

import static org.assertj.core.api.Assertions.assertThat;

import award.eligibility.record.RecordLine.Read;
import award.scheme.ShippedRegulations;
import award.scheme.rule.RecordKind;
import award.shared.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Categories CATEGORIES = new Categories(ShippedRegulations.all());
    private static final RecordHeading HEADING = RecordHeading.read(
            List.of("序号", "企业名称", " 统一社会信用代码 ", "类别", "发生日期", "情况", "评价年度", "有效期起", "有效期至", "评价结果"));

    @Test
    void columns_are_recognised_under_the_headings_of_offices() {
        assertThat(HEADING.missing(false)).isEmpty();
        assertThat(HEADING.positions()).containsEntry(RecordColumn.NAME, 1).containsEntry(RecordColumn.UNTIL, 8).hasSize(9);
    }

    @Test
    void a_list_says_whom_it_means_and_of_what_it_tells() {
        assertThat(RecordHeading.read(List.of("序号", "日期")).missing(false)).hasSize(2);
        assertThat(RecordHeading.read(List.of("企业名称")).missing(false)).extracting(Message::key).containsExactly("eligibility.lists.columnMissing");
        assertThat(RecordHeading.read(List.of("企业名称")).missing(true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-06", "2024/3/6", "2024年3月6日", "20240306", "2024-03-06 00:00:00"})
    void a_day_is_read_in_any_form_with_the_year_first(String day) {
        assertThat(sound("甲公司", "", "安全事故", day, "火灾", "", "", "", "").day()).isEqualTo(LocalDate.of(2024, 3, 6));
    }

    @Test
    void a_label_of_a_regulation_is_a_category() {
        var listed = sound("甲公司", "", "亩均效益评价结果", "", "", "2025", "", "", "A");

        assertThat(listed.category()).isEqualTo(new Category.Label("亩均效益评价结果"));
        assertThat(listed.year()).isEqualTo(2025);
        assertThat(listed.told()).isEqualTo("A");
    }

    @Test
    void quotation_marks_make_no_difference_to_a_label() {
        assertThat(CATEGORIES.find("专精特新小巨人")).contains(new Category.Label("专精特新“小巨人”"));
    }

    @Test
    void every_kind_of_record_has_words() {
        for (var kind : RecordKind.values()) assertThat(CATEGORIES.find(kind.name())).contains(new Category.Bad(kind));
    }

    @Test
    void every_reason_is_told() {
        assertThat(reasons("", "", "天气", "", "", "", "", "", ""))
                .containsExactly("eligibility.lists.unknownCategory", "eligibility.lists.nobody");
        assertThat(reasons("甲公司", "91110000100000000X", "事故", "2026-05-07", "", "去年", "2026-01-02", "2026-01-01", "")).containsExactly(
                "eligibility.lists.wrongCode", "eligibility.lists.unreadableYear", "eligibility.lists.notYet", "eligibility.lists.endsFirst");
        assertThat(reasons("甲公司", "", "事故", "", "", "", "", "", "")).containsExactly("eligibility.lists.dayMissing");
        assertThat(reasons("甲公司", "", "事故", "2025-02-30", "", "", "", "", "")).containsExactly("eligibility.lists.unreadableDay");
    }

    @Test
    void what_happened_today_has_happened() {
        assertThat(sound("甲公司", "", "事故", "2026-05-06", "", "", "", "", "").day()).isEqualTo(TODAY);
    }

    @Test
    void widths_brackets_and_blanks_make_no_difference_to_a_name() {
        assertThat(new ListedName("北仑（中国）ＡＢＣ 公司").key()).isEqualTo(new ListedName("北仑(中国)abc公司").key());
        assertThat(new ListedName("北仑(中国)公司").spellings()).contains("北仑（中国）公司");
        assertThat(new ListedName("北仑【中国】公司").key()).isEqualTo(new ListedName("北仑(中国)公司").key());
    }

    private static ListedRecord sound(String... cells) {
        return ((Read.Sound) read(cells)).record();
    }

    private static List<String> reasons(String... cells) {
        return ((Read.Faulty) read(cells)).reasons().stream().map(Message::key).toList();
    }

    private static Read read(String... cells) {
        var row = new ArrayList<>(List.of("1"));
        row.addAll(List.of(cells));
        return HEADING.line(2, row).read(CATEGORIES, Optional.empty(), TODAY);
    }
}
