package award.packet.service;

import static org.assertj.core.api.Assertions.assertThat;

import award.document.Column;
import award.document.Document;
import award.document.Origin;
import award.document.Packet;
import award.document.Packet.Part;
import award.document.Packet.Sheets;
import award.document.Paragraph;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import award.packet.CopyHolder;
import award.packet.KeptPacket;
import award.packet.PartKey;
import award.packet.PartKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithholdingTest {

    private static final Origin ORIGIN = new Origin("评审办", Instant.EPOCH, "1");
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Document RANKING = Document.of("候选名单", ORIGIN)
            .add(Table.of(Column.shares(1, 3, 2), Row.of("名次", "候选者", "得分")).add(Row.of("1", "甲公司", "690.25"), Row.of("2", "乙公司", "682.50")));
    private static final Packet PACKET = Packet.of(Document.of("封面", ORIGIN).add(new Title("会议材料")), "目　　录")
            .add(part(PartKey.of(PartKind.RANKING), RANKING))
            .add(part(PartKey.about(PartKind.CANDIDATES, OWN), sheet("甲公司")))
            .add(part(PartKey.about(PartKind.CANDIDATES, OTHER), sheet("乙公司")));
    private static final KeptPacket KEPT = KeptPacket.of(PACKET, List.of(new KeptPacket.Candidate(OWN, "甲公司"), new KeptPacket.Candidate(OTHER, "乙公司")));

    @Test
    void a_recused_member_sees_neither_the_sheet_nor_the_line_of_the_candidate_and_all_of_the_others() {
        var copy = new Withholding(KEPT, new CopyHolder(3, "王小明", 3, Set.of(OWN), false)).applied(PACKET);

        assertThat(copy.parts().get(0).withheld().orElseThrow().toString()).doesNotContain("甲公司", "690.25").contains("（回避）", "乙公司", "682.50");
        assertThat(copy.parts().get(1).withheld().orElseThrow().toString()).contains("依照回避规定").doesNotContain("剖面");
        assertThat(copy.parts().get(2).withheld()).isEmpty();
    }

    @Test
    void a_member_without_interests_holds_everything() {
        var copy = new Withholding(KEPT, new CopyHolder(1, "李大伟", 1, Set.of(), false)).applied(PACKET);

        assertThat(copy).isEqualTo(PACKET);
    }

    @Test
    void what_a_copy_withholds_is_no_part_of_what_the_packet_says() {
        var copy = new Withholding(KEPT, new CopyHolder(3, "", 3, Set.of(OWN), false)).applied(PACKET);

        assertThat(copy.hash()).isEqualTo(PACKET.hash());
    }

    private static Document sheet(String name) {
        return Document.of(name, ORIGIN).add(new Title(name), Paragraph.of("得分剖面"));
    }

    private static Part part(PartKey key, Document paper) {
        return new Part(key.toString(), paper, 1, Sheets.RUNNING, Optional.empty());
    }
}
