package award.honour;

import static org.assertj.core.api.Assertions.assertThat;

import award.shared.Message;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinnersLineTest {

    private static final WinnersHeading HEADING = WinnersHeading.read(List.of("奖项", "获奖单位", "年度", "届次", "授奖日期"));

    @ParameterizedTest
    @CsvSource({"2024-03-06", "2024/3/6", "2024.03.06", "2024年3月6日", "20240306"})
    void a_day_is_read_with_the_year_first(String written) {
        assertThat(line("", "", written).awardedOn()).contains(LocalDate.of(2024, 3, 6));
    }

    @ParameterizedTest
    @CsvSource({"06/03/2024", "3/6/24", "2024-02-30", "2024年3月", "2024306", "三月六日"})
    void a_day_in_another_form_is_not_guessed(String written) {
        assertThat(line("", "", written).awardedOn()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is edition {1}")
    @CsvSource({"第二届, 2", "第十届, 10", "第十二届, 12", "第二十一届, 21", "3, 3", "第3届, 3"})
    void an_edition_is_read_in_figures_of_either_kind(String written, int edition) {
        assertThat(line("", written, "").edition()).contains(edition);
    }

    @Test
    void an_edition_named_by_its_year_has_no_number() {
        assertThat(line("", "2023年度", "").edition()).isEmpty();
        assertThat(line("", "2023年度", "").hasUnreadableEdition()).isFalse();
        assertThat(line("", "上届", "").hasUnreadableEdition()).isTrue();
    }

    @ParameterizedTest(name = "year {0}, day {1}: {2}")
    @CsvSource({"2023, '', 2023", "2023年度, '', 2023", "'', 2024-03-06, 2024", "2023, 2024-03-06, 2023"})
    void the_year_is_its_columns_or_the_days(String year, String day, int read) {
        assertThat(line(year, "", day).year()).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"23", "二〇二三"})
    void a_year_in_another_form_is_not_guessed(String year) {
        assertThat(line(year, "", "2024-03-06").year()).isEmpty();
    }

    @Test
    void a_heading_that_lacks_something_says_what() {
        assertThat(HEADING.missing()).isEmpty();
        assertThat(WinnersHeading.read(List.of("award", "whatever")).missing()).containsExactly(
                Message.message("honour.import.columnMissing", Message.name(WinnersColumn.HOLDER)),
                Message.message("honour.import.columnMissing", Message.name(WinnersColumn.YEAR)));
    }

    private static WinnersLine line(String year, String edition, String day) {
        return HEADING.line(2, List.of("奖", "某厂", year, edition, day));
    }
}
