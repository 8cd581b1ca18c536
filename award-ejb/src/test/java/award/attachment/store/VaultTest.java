package award.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String DIGEST = "ab" + "cd".repeat(31);

    @TempDir
    Path folder;

    private final Vault vault = new Vault();

    @BeforeEach
    void open() {
        vault.folder = folder.toString();
        vault.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void what_is_kept_lies_under_its_digest_and_nowhere_else() throws IOException {
        var received = Files.writeString(vault.incoming("a.file"), "text");

        vault.keep(received, DIGEST);

        assertThat(vault.content(DIGEST)).hasContent("text").isEqualTo(folder.resolve("ab/cd/" + DIGEST));
        assertThat(received).doesNotExist();
    }

    @Test
    void the_same_content_again_is_kept_once_and_young_again() throws IOException {
        vault.keep(Files.writeString(vault.incoming("a.file"), "text"), DIGEST);
        Files.setLastModifiedTime(vault.content(DIGEST), FileTime.from(LONG_AGO));
        assertThat(vault.contents(NOW)).containsExactly(vault.content(DIGEST));

        vault.keep(Files.writeString(vault.incoming("b.file"), "text"), DIGEST);

        assertThat(vault.contents(NOW)).isEmpty();
        assertThat(vault.content(DIGEST)).hasContent("text");
        assertThat(vault.incoming("b.file")).doesNotExist();
    }

    @Test
    void only_what_nobody_wrote_to_for_long_is_abandoned() throws IOException {
        var old = Files.writeString(vault.incoming("old.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(LONG_AGO));
        Files.setLastModifiedTime(Files.writeString(vault.incoming("young.part"), "x"), FileTime.from(NOW));

        assertThat(vault.abandoned(NOW.minusSeconds(60))).containsExactly(old);
    }

    @Test
    void a_file_beyond_the_disk_has_no_room() {
        assertThat(vault.hasRoomFor(1)).isTrue();
        assertThat(vault.hasRoomFor(Long.MAX_VALUE / 2)).isFalse();
    }
}
