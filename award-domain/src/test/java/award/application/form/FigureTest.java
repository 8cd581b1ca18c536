package award.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', value = {"1234.56 | 1234.56", "1,234.56 | 1234.56", "１２３４．５６ | 1234.56", "-12 | -12", "98.5% | 98.5", "12 345 | 12345"})
    void figures_are_read_as_people_type_them(String typed, BigDecimal figure) {
        assertThat(Figure.read(typed)).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "12万", "1.2.3", "1e9", "--1", "1234567890123456789012345678901"})
    void what_is_no_number_is_none(String typed) {
        assertThat(Figure.read(typed)).isEmpty();
    }
}
