package award.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

    @TempDir Path folder;

    @Test
    void a_second_start_learns_who_runs() {
        var file = folder.resolve("running");
        try (var first = Claim.on(file, "http://127.0.0.1:8080/ (process 7)")) {
            assertThatThrownBy(() -> Claim.on(file, "second"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("http://127.0.0.1:8080/ (process 7)");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void a_claim_given_up_can_be_taken_again() {
        var file = folder.resolve("running");
        Claim.on(file, "first, with a long name").close();

        try (var second = Claim.on(file, "second")) {
            assertThat(file).hasContent("second");
            assertThat(second).isNotNull();
        }
    }
}
