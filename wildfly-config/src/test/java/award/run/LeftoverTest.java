package award.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {

    @TempDir Path folder;

    @Test
    void a_process_that_was_left_behind_is_found_and_stopped() throws IOException {
        var process = aLongProcess();
        var note = folder.resolve("process");
        Leftover.note(note, process.toHandle());

        assertThat(Leftover.noted("WildFly", note)).hasValueSatisfying(Leftover::stop);
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void another_process_with_the_same_number_is_left_alone() throws IOException {
        var process = aLongProcess();
        try {
            var note = folder.resolve("process");
            Files.writeString(note, process.pid() + "\n2020-01-01T00:00:00Z\n");

            assertThat(Leftover.noted("WildFly", note)).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void nothing_was_left_where_nothing_was_noted() {
        assertThat(Leftover.noted("WildFly", folder.resolve("process"))).isEmpty();
        assertThat(Leftover.postgres(folder)).isEmpty();
    }

    private static Process aLongProcess() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
