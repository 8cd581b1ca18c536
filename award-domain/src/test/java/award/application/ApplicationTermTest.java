package award.application;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.ApplicationTerm.Phase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTermTest {

    private final ApplicationTerm term = new ApplicationTerm(at("2026-03-02T09:00:00"), at("2026-03-31T17:00:00"), 30);

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-03-02T08:59:59.999, AHEAD",
        "2026-03-02T09:00:00, OPEN",
        "2026-03-31T17:00:00, OPEN",
        "2026-03-31T17:00:00.999, OPEN",
        "2026-03-31T17:00:01, GRACE",
        "2026-03-31T17:30:00.999, GRACE",
        "2026-03-31T17:30:01, OVER"})
    void it_is_kept_to_the_second(String moment, Phase expected) {
        assertThat(term.at(at(moment))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "without grace, at {0}: {1}")
    @CsvSource({"2026-03-31T17:00:00, OPEN", "2026-03-31T17:00:01, OVER"})
    void without_grace_nothing_is_taken_after_the_last_second(String moment, Phase expected) {
        var strict = new ApplicationTerm(term.opens(), term.closes(), 0);

        assertThat(strict.at(at(moment))).isEqualTo(expected);
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
