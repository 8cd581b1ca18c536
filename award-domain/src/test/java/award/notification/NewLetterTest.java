package award.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewLetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"标题\r\nBcc: all@example.org", "标题\nX-Spam: no", "标题\u2028下一行", "标题\u0000", "标题\u0085下一行"})
    void a_title_with_a_second_line_fits_no_head_of_a_mail(String subject) {
        assertThat(subject.matches(NewLetter.ONE_LINE)).isFalse();
    }

    @Test
    void a_title_of_one_line_does() {
        assertThat(Stream.of("关于资格审查结果的函", "", "A, <b>: “引号”")).allMatch(subject -> subject.matches(NewLetter.ONE_LINE));
    }
}
