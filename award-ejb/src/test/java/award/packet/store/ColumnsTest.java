package award.packet.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.packet.CopyHolder;
import award.shared.Message;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a print keeps as JSON in a column comes back as it was.
class ColumnsTest {

    @Test
    void holders_come_back_with_what_they_are_recused_from() {
        var holders = List.of(new CopyHolder(1, "李大伟", 1, Set.of(), false), new CopyHolder(3, "", 3, Set.of(UUID.randomUUID()), false));

        assertThat(Holders.read(Holders.write(holders))).isEqualTo(holders);
        assertThat(Holders.read(Holders.write(List.of()))).isEmpty();
    }

    @Test
    void remarks_come_back_with_what_fills_their_gaps() {
        var remarks = List.of(Message.message("packet.file.rotated", 3), Message.message("packet.job.notBound", "附件1-1"));

        assertThat(Remarks.read(Remarks.write(remarks))).isEqualTo(remarks);
        assertThat(Remarks.read(Remarks.write(List.of()))).isEmpty();
    }
}
