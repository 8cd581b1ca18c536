package award.packet.service;

import static org.assertj.core.api.Assertions.assertThat;

import award.committee.MeetingId;
import award.document.Document;
import award.document.Origin;
import award.document.Packet;
import award.document.Swap;
import award.document.Title;
import award.packet.CopyHolder;
import award.packet.JobId;
import award.packet.KeptPacket;
import award.packet.Output;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplacementPaperTest {

    private static final Packet PACKET = Packet.of(Document.of("封面", new Origin("评审办", Instant.EPOCH, "1")).add(new Title("会议材料")), "目　　录");
    private static final PrintWork WORK = new PrintWork(JobId.fresh(), new MeetingId(UUID.randomUUID()), Output.REPLACEMENT, 2,
            KeptPacket.of(PACKET, List.of()), PACKET, Optional.empty(), List.of());
    private static final ReplacementPaper PAPER = new ReplacementPaper(WORK, new CopyHolder(3, "王小明", 3, Set.of(), false));

    @Test
    void each_sheet_says_what_comes_out_and_what_goes_in() {
        var words = PAPER.instructions(List.of(
                new Swap(List.of("17", "18"), List.of(List.of("17", "18"), List.of("18-1", "")), List.of("候选名单")),
                new Swap(List.of("31", ""), List.of(), List.of("公示（草案）")))).toString();

        assertThat(words).contains("第 3 份", "王小明", "第 1 版", "第 2 版", "第 17—18 页", "第 18-1 页", "候选名单", "第 31 页", "不换入");
    }

    @Test
    void a_copy_that_does_not_differ_says_so() {
        assertThat(PAPER.instructions(List.of()).toString()).contains("不需要换页");
    }
}
