package award.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.attachment.UploadPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {

    private static final byte[] FIRST = {1, 2, 3};
    private static final byte[] SECOND = {4, 5};

    @TempDir
    Path folder;

    private PartFile file;

    @BeforeEach
    void begin() {
        file = new PartFile(folder.resolve("upload.part"));
    }

    @Test
    void parts_come_one_behind_the_other() throws IOException {
        assertThat(file.length()).isZero();
        assertThat(append(0, FIRST)).isEqualTo(3);
        assertThat(append(3, SECOND)).isEqualTo(5);
        assertThat(Files.readAllBytes(file.path())).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_part_that_was_sent_before_or_too_early_is_left_out() throws IOException {
        append(0, FIRST);

        assertThat(append(0, FIRST)).isEqualTo(3);
        assertThat(append(9, SECOND)).isEqualTo(3);
        assertThat(Files.readAllBytes(file.path())).containsExactly(1, 2, 3);
    }

    @Test
    void a_damaged_part_leaves_the_file_as_it_was() throws IOException {
        append(0, FIRST);

        assertThat(file.append(new UploadPart(3, 2, checksum(FIRST)), new ByteArrayInputStream(SECOND))).isEqualTo(3);
        assertThat(append(3, SECOND)).isEqualTo(5);
    }

    @Test
    void a_sender_who_breaks_off_leaves_the_file_as_it_was() throws IOException {
        append(0, FIRST);
        var broken = new SequenceInputStream(new ByteArrayInputStream(SECOND), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset by peer");
            }
        });

        assertThatThrownBy(() -> file.append(new UploadPart(3, 9, 0), broken)).hasMessage("reset by peer");
        assertThat(file.length()).isEqualTo(3);
        assertThat(file.append(new UploadPart(3, 9, 0), new ByteArrayInputStream(SECOND))).isEqualTo(3);
    }

    @Test
    void two_senders_at_once_do_not_mix() throws IOException {
        append(0, FIRST);
        try (var other = FileChannel.open(file.path(), StandardOpenOption.WRITE); var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(append(3, SECOND)).isEqualTo(3);
        }
    }

    private long append(long offset, byte[] bytes) throws IOException {
        return file.append(new UploadPart(offset, bytes.length, checksum(bytes)), new ByteArrayInputStream(bytes));
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
