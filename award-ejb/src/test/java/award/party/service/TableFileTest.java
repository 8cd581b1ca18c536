package award.party.service;

import static award.shared.Message.message;
import static org.assertj.core.api.Assertions.assertThat;

import award.party.service.TableFile.Line;
import award.party.service.TableFile.Sound;
import award.party.service.TableFile.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {

    private static final String TABLE = "组织名称,授奖日期\n\n\"某厂, 一分厂\",2024-03-06\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GBK, GB18030"})
    void a_text_file_is_read_in_its_encoding(String written, String form) {
        assertThat(TableFile.read(TABLE.getBytes(Charset.forName(written)))).isEqualTo(new Sound(
                form, List.of("组织名称", "授奖日期"), List.of(new Line(3, List.of("某厂, 一分厂", "2024-03-06")))));
    }

    @Test
    void a_spreadsheet_is_read_with_its_dates_and_whole_numbers() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("获奖名单");
            sheet.value(0, 0, "组织名称");
            sheet.value(0, 1, "年度");
            sheet.value(0, 2, "授奖日期");
            sheet.value(2, 0, " 某厂 ");
            sheet.value(2, 1, 2023);
            sheet.value(2, 2, LocalDate.of(2024, 3, 6));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
        }

        assertThat(TableFile.read(file.toByteArray())).isEqualTo(new Sound(
                "XLSX", List.of("组织名称", "年度", "授奖日期"), List.of(new Line(3, List.of("某厂", "2023", "2024-03-06")))));
    }

    @Test
    void what_is_no_table_is_told() {
        assertThat(TableFile.read(new byte[] {'P', 'K', 3, 4})).isEqualTo(new Unreadable(message("party.file.notATable")));
        assertThat(TableFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).isInstanceOf(Unreadable.class);
        assertThat(TableFile.read("组织名称\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(message("party.file.empty")));
        assertThat(TableFile.read("a,\"b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(message("party.file.malformed")));
    }
}
