package award.packet.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.committee.MeetingId;
import award.packet.Output;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Instant NINE = Instant.parse("2026-11-29T01:00:00Z");

    @Test
    void whoever_waits_longest_comes_first() {
        var early = job("li", 0);

        assertThat(Turn.next(List.of(job("wang", 1), early))).contains(early);
    }

    @Test
    void somebody_with_a_print_at_work_lets_others_go_first() {
        var running = job("li", 0);
        running.begin("node", NINE);
        var second = job("li", 1);
        var others = job("wang", 2);

        assertThat(Turn.next(List.of(running, second, others))).contains(others);
    }

    @Test
    void who_is_alone_may_use_every_press() {
        var running = job("li", 0);
        running.begin("node", NINE);
        var second = job("li", 1);

        assertThat(Turn.next(List.of(running, second))).contains(second);
        assertThat(Turn.next(List.of(running))).isEmpty();
    }

    private static PrintJob job(String who, int minute) {
        var snapshot = new Snapshot(new MeetingId(UUID.randomUUID()), new byte[0], "0".repeat(64), NINE);
        return new PrintJob(snapshot, Output.WHOLE, 0, "", new PrintJob.Call(who, NINE.plusSeconds(60L * minute)));
    }
}
