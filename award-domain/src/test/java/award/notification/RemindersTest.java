package award.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest(name = "of what is due on 20 March, on {0}: {1} days before")
    @CsvSource({"2026-03-12,", "2026-03-13, 7", "2026-03-14, 7", "2026-03-18, 7", "2026-03-19, 1", "2026-03-20, 1", "2026-03-21,"})
    void somebody_is_reminded_a_week_and_a_day_before_and_not_when_it_is_over(LocalDate today, Integer before) {
        assertThat(new Reminders(List.of(7, 1)).due(DAY, today).orElse(null)).isEqualTo(before);
    }

    @ParameterizedTest(name = "with a reminder on the day itself, on {0}: {1}")
    @CsvSource({"2026-03-19, 3", "2026-03-20, 0", "2026-03-21,"})
    void the_day_itself_may_be_one_of_them(LocalDate today, Integer before) {
        assertThat(new Reminders(List.of(3, 0)).due(DAY, today).orElse(null)).isEqualTo(before);
    }

    @Test
    void where_nobody_wants_to_be_reminded_nobody_is() {
        assertThat(new Reminders(List.of()).due(DAY, DAY)).isEmpty();
    }

    @Test
    void nobody_is_reminded_after_the_day_by_a_negative_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminders(List.of(-1)));
    }
}
