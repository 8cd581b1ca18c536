package award.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.document.Cell;
import award.document.Column;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

    private static final Origin ORIGIN = new Origin("评审办公室", Instant.EPOCH, "1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "682.50|NUMBER", "-3|NUMBER", "1,234.5|NUMBER", "0|NUMBER", "2026|NUMBER",
            "007|STRING", "13800138000|STRING", "91350100M000100Y43|STRING", "=SUM(A1:A9)|STRING", "+86|STRING", "@甲|STRING", "-甲|STRING", "70%|STRING", "王𬭎|STRING"})
    void figures_are_numbers_and_everything_else_is_text(String written, CellType type) throws IOException {
        var cell = sheet(table().add(Row.of("1", written)), 2, 1);

        assertThat(cell.getType()).isEqualTo(type);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void the_title_stands_above_the_heads() throws IOException {
        assertThat(sheet(table(), 0, 0).asString()).isEqualTo("得分排序");
        assertThat(sheet(table(), 1, 1).asString()).isEqualTo("得分");
    }

    @Test
    void every_table_has_a_sheet_with_a_name_of_its_own() throws IOException {
        var bytes = XlsxFile.write(Document.of("排序：[甲]/乙*的一份名称长得任何表格都放不下的排序文书", ORIGIN).add(table(), Paragraph.of("又"), table()));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()).toList()).hasSize(2).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContain("["));
        }
    }

    @Test
    void a_document_without_a_table_is_none() {
        var letter = Document.of("信", ORIGIN).add(Paragraph.of("甲"));

        assertThat(XlsxFile.canWrite(letter)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> XlsxFile.write(letter));
    }

    @Test
    void a_cell_over_several_columns_stays_one() throws IOException {
        assertThat(sheet(table().add(Row.of(Cell.of("合计").spanning(2))), 2, 0).asString()).isEqualTo("合计");
    }

    private static Table table() {
        return Table.of(List.of(Column.left(3), Column.right(1)), Row.of("名称", "得分"));
    }

    private static org.dhatim.fastexcel.reader.Cell sheet(Table table, int row, int column) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(XlsxFile.write(Document.of("排序", ORIGIN).add(new Title("得分排序"), table))))) {
            return book.getFirstSheet().read().get(row).getCell(column);
        }
    }
}
