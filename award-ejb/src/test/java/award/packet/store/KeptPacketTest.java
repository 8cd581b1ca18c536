package award.packet.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.document.Align;
import award.document.Ballot;
import award.document.Code;
import award.document.Column;
import award.document.Document;
import award.document.Enclosure;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.Origin;
import award.document.Packet;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Space;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import award.packet.KeptPacket;
import award.shared.json.RecordJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever can stand on a paper is kept with a frozen packet and comes back as it was.
class KeptPacketTest {

    private static final Origin ORIGIN = new Origin("评审办", Instant.parse("2026-11-29T01:02:03Z"), "1");
    private static final Document PAPER = Document.of("材料", ORIGIN).on(Master.LANDSCAPE.unnumbered()).add(
            new Title("标题"), Heading.numbered(2, 3, "小标题"), Paragraph.of(Text.of("同意").box(true).and("不同意").box(false).blank(6.5)),
            Table.of(List.of(Column.centred(1), Column.left(5.5)), Row.of("序号", "名称")).add(Row.of("1", "𬭎公司").tall(12)),
            Form.of(Form.Line.of(Form.Field.of("编号", "3"))),
            new Ballot("序号", "候选者", List.of("赞成", "反对", "弃权"), List.of(new Ballot.Group("奖项", List.of("甲", "乙")))),
            new ScoreProfile(List.of(new ScoreProfile.Bar("领导", 0.65, 0.7, "65 / 100"))),
            new Code("ballot:1", 18, Align.RIGHT, "校验码"), new Space(0.5), new PageBreak(), Signature.sealed("评审办", "2026年11月29日"));

    @Test
    void a_packet_comes_back_as_it_was() {
        var packet = Packet.of(PAPER, "目　　录").add(PAPER).addOnOwnSheets(PAPER.add(Paragraph.note("注")))
                .enclose(Enclosure.of("营业执照", "a".repeat(64), () -> Path.of("x")).labelled("附件1-1"));
        var kept = KeptPacket.of(packet, List.of(new KeptPacket.Candidate(UUID.randomUUID(), "甲公司")));

        var read = RecordJson.read(RecordJson.write(kept), KeptPacket.class);

        assertThat(read).isEqualTo(kept);
        assertThat(read.packet(digest -> () -> Path.of(digest)).hash()).isEqualTo(packet.hash());
    }
}
