package award.publicity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private final Pace twiceInTenMinutes = new Pace(2, Duration.ofMinutes(10));

    @Test
    void the_third_time_within_the_span_is_refused_and_another_address_is_not() {
        assertThat(twiceInTenMinutes.allows("10.0.0.1", NOON)).isTrue();
        assertThat(twiceInTenMinutes.allows("10.0.0.1", NOON.plusSeconds(1))).isTrue();
        assertThat(twiceInTenMinutes.allows("10.0.0.1", NOON.plusSeconds(599))).isFalse();
        assertThat(twiceInTenMinutes.allows("10.0.0.2", NOON.plusSeconds(2))).isTrue();
    }

    @Test
    void it_is_allowed_again_when_the_first_time_is_so_long_ago() {
        twiceInTenMinutes.allows("10.0.0.1", NOON);
        twiceInTenMinutes.allows("10.0.0.1", NOON.plusSeconds(1));

        assertThat(twiceInTenMinutes.allows("10.0.0.1", NOON.plusSeconds(600))).isTrue();
    }
}
