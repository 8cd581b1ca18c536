package award.eligibility.service;

import static award.shared.Message.message;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import award.eligibility.service.RecordTable.Line;
import award.eligibility.service.RecordTable.Outcome.ReadThrough;
import award.eligibility.service.RecordTable.Outcome.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTableTest {

    @TempDir Path folder;
    private final List<Line> lines = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GBK, GB18030", "UTF-16, UTF-16"})
    void a_text_is_read_in_its_encoding(String written, String form) throws IOException {
        assertThat(read("企业名称,类别\n\n\"甲, 乙公司\",安全事故\n".getBytes(Charset.forName(written)))).isEqualTo(new ReadThrough(form));
        assertThat(lines).containsExactly(new Line(1, List.of("企业名称", "类别"), 0), new Line(3, List.of("甲, 乙公司", "安全事故"), 0));
    }

    @Test
    void a_mark_before_the_text_is_no_part_of_the_first_heading() throws IOException {
        read("\uFEFF企业名称,类别\n甲,事故\n".getBytes(UTF_8));

        assertThat(lines.getFirst().cells().getFirst()).isEqualTo("企业名称");
    }

    @Test
    void a_sheet_is_read_with_its_days_numbers_and_formulas() throws IOException {
        read(sheet(sheet -> {
            sheet.value(0, 0, "企业名称");
            sheet.value(0, 1, "日期");
            sheet.value(2, 0, " 甲公司 ");
            sheet.value(2, 1, LocalDate.of(2024, 3, 6));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
            sheet.value(3, 0, "乙公司");
            sheet.formula(3, 1, "TODAY()");
        }));

        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4);
        assertThat(lines.get(1).cells()).containsExactly("甲公司", "2024-03-06");
        assertThat(lines).extracting(Line::formula).containsExactly(0, 0, 2);
    }

    @Test
    void a_million_empty_rows_are_passed_over() throws IOException {
        var file = folder.resolve("empty.xlsx");
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>企业名称</t></is></c></row>");
        for (int row = 2; row <= 1_000_000; row++) rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\"/></row>");
        rows.append("<row r=\"1000001\"><c r=\"A1000001\" t=\"inlineStr\"><is><t>甲公司</t></is></c></row>");
        rewrite(file, sheet(sheet -> sheet.value(0, 0, "x")), rows.toString());

        assertThat(RecordTable.read(file, lines::add)).isEqualTo(new ReadThrough("XLSX"));
        assertThat(lines).extracting(Line::number).containsExactly(1, 1_000_001);
    }

    @Test
    void a_file_that_unpacks_to_more_than_any_list_is_refused() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i <= 400; i++) zip.write(zeros);
        }

        assertThat(RecordTable.read(file, lines::add)).isEqualTo(new Unreadable(message("eligibility.lists.bomb")));
        assertThat(lines).isEmpty();
    }

    @Test
    void more_rows_than_a_list_may_have_are_refused() throws IOException {
        var file = folder.resolve("long.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i <= RecordTable.MOST_ROWS + 1; i++) writer.write("甲公司,事故\n");
        }
        var seen = new int[1];

        assertThat(RecordTable.read(file, line -> seen[0]++)).isEqualTo(new Unreadable(message("eligibility.lists.tooLong", RecordTable.MOST_ROWS)));
        assertThat(seen[0]).isEqualTo(RecordTable.MOST_ROWS + 1);
    }

    @Test
    void a_quotation_that_nobody_closes_does_not_swallow_the_file() throws IOException {
        var file = folder.resolve("quotation.csv");
        Files.writeString(file, "企业名称,类别\n\"甲公司,事故\n" + "乙公司,事故\n".repeat(300_000));

        assertThat(RecordTable.read(file, lines::add)).isEqualTo(new Unreadable(message("eligibility.lists.openQuotation")));
    }

    @Test
    void what_is_no_table_is_told() throws IOException {
        assertThat(read(new byte[] {'P', 'K', 3, 4})).isInstanceOf(Unreadable.class);
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).isEqualTo(new Unreadable(message("eligibility.lists.notATable")));
        assertThat(read("企业名称\n".getBytes(UTF_8))).isEqualTo(new Unreadable(message("eligibility.lists.empty")));
        assertThat(read(new byte[0])).isInstanceOf(Unreadable.class);
    }

    private RecordTable.Outcome read(byte[] content) throws IOException {
        lines.clear();
        var file = Files.write(folder.resolve("list"), content);
        return RecordTable.read(file, lines::add);
    }

    private static byte[] sheet(Consumer<Worksheet> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            filling.accept(workbook.newWorksheet("名单"));
        }
        return out.toByteArray();
    }

    /// The same workbook with these rows in its sheet.
    private static void rewrite(Path file, byte[] workbook, String rows) throws IOException {
        var original = Files.write(file.resolveSibling("original.xlsx"), workbook);
        try (var in = new ZipFile(original.toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData></worksheet>").getBytes(UTF_8));
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
    }
}
