package award.packet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.committee.MeetingId;
import award.packet.JobState;
import award.packet.Output;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintJobTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Snapshot snapshot = new Snapshot(new MeetingId(UUID.randomUUID()), new byte[0], "0".repeat(64), NOW);
    private PrintJob job;

    @BeforeEach
    void order() {
        job = new PrintJob(snapshot, Output.WHOLE, 0, "", new PrintJob.Call("secretary", NOW));
    }

    @Test
    void a_print_is_queued_begun_moved_and_done() {
        job.begin("node-a", NOW);

        assertThat(job.move(300, 1_000, "议程", NOW.plusSeconds(1))).isTrue();
        job.finish(47, 1_000_000, "", NOW.plusSeconds(2));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.isKept()).isTrue();
        assertThat(job.pages()).isEqualTo(47);
    }

    @Test
    void whoever_cancels_is_heard_at_the_next_step_and_nothing_is_kept() {
        job.begin("node-a", NOW);
        job.end(JobState.CANCELLED, "", NOW);

        assertThat(job.move(400, 1_000, "议程", NOW)).isFalse();
        job.finish(47, 1, "", NOW);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.isKept()).isFalse();
    }

    @Test
    void a_print_that_has_not_moved_for_long_is_lost_and_can_be_begun_again_from_the_same_state() {
        job.begin("node-a", NOW);
        assertThat(job.isLost(NOW.plus(PrintJob.SILENCE))).isFalse();
        assertThat(job.isLost(NOW.plus(PrintJob.SILENCE).plusMillis(1))).isTrue();

        job.end(JobState.INTERRUPTED, "", NOW);
        job.repeat(NOW.plusSeconds(600));

        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(job.snapshot()).isEqualTo(snapshot.id());
    }

    @Test
    void what_is_done_is_not_begun_again() {
        job.begin("node-a", NOW);
        job.finish(1, 1, "", NOW);

        assertThatIllegalStateException().isThrownBy(() -> job.repeat(NOW));
        assertThatIllegalStateException().isThrownBy(() -> job.begin("node-b", NOW));
    }
}
