package award.calendar;

import static award.shared.Message.message;
import static org.assertj.core.api.Assertions.assertThat;

import award.calendar.HolidayFile.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {

    private static final String HEADER = "date,kind,name,year_notice\n";

    @Test
    void days_are_gathered_by_the_year_of_their_notice() {
        var file = HolidayFile.read(HEADER + "2026-12-31,holiday,元旦,2027\n2027-01-02,workday,元旦,2027\n");

        assertThat(file.isSound()).isTrue();
        assertThat(file.days().get(2027)).containsExactly(
                new SpecialDay(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, "元旦"),
                new SpecialDay(LocalDate.of(2027, 1, 2), DayKind.MAKE_UP_WORKDAY, "元旦"));
    }

    @Test
    void columns_may_stand_in_any_order() {
        assertThat(HolidayFile.read("name,date,year_notice,kind\n元旦,2027-01-01,2027,holiday\n").isSound()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "2027/01/01,holiday,元旦,2027 | calendar.file.notADate",
        "2027-02-29,holiday,元旦,2027 | calendar.file.notADate",
        "2027-01-01,rest,元旦,2027    | calendar.file.notAKind",
        "2027-01-01,holiday,,2027     | calendar.file.nameMissing",
        "2027-01-01,holiday,元旦,27   | calendar.file.notAYear",
        "2026-11-30,holiday,元旦,2027 | calendar.file.otherYear",
        "2028-02-01,holiday,元旦,2027 | calendar.file.otherYear",
        "2027-01-01,holiday,元旦      | calendar.file.cells"})
    void a_fault_names_its_line(String line, String reason) {
        var file = HolidayFile.read(HEADER + "2027-05-01,holiday,劳动节,2027\n" + line + "\n");

        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.reason().key()).isEqualTo(reason);
        });
    }

    @Test
    void a_day_named_twice_is_a_fault() {
        var file = HolidayFile.read(HEADER + "2027-01-01,holiday,元旦,2027\n2027-01-01,workday,元旦,2027\n");

        assertThat(file.faults())
                .containsExactly(new Fault(3, message("calendar.file.twice", LocalDate.of(2027, 1, 1))));
    }

    @Test
    void a_missing_column_and_an_empty_file_are_faults_of_the_header() {
        assertThat(HolidayFile.read("date,name,year_notice\n").faults())
                .containsExactly(new Fault(1, message("calendar.file.columnMissing", "kind")));
        assertThat(HolidayFile.read(HEADER).faults()).containsExactly(new Fault(1, message("calendar.file.empty")));
    }
}
