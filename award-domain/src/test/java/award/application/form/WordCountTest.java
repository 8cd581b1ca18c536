package award.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', value = {
        "'' | 0",
        "'   ' | 0",
        "质量第一 | 4",
        "质量第一，顾客至上。 | 10",
        "按GB/T 19580实施 | 5",
        "2026年 | 2",
        "three Latin words | 3",
        "“六西格玛”（6σ） | 9",
        "𠮷祥 | 2"})
    void characters_are_counted_as_an_office_does(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }
}
