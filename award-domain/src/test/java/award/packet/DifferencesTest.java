package award.packet;

import static org.assertj.core.api.Assertions.assertThat;

import award.document.Column;
import award.document.Document;
import award.document.Enclosure;
import award.document.Matter;
import award.document.Origin;
import award.document.Packet;
import award.document.Packet.Part;
import award.document.Packet.Sheets;
import award.document.Paragraph;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Origin ORIGIN = new Origin("评审办", Instant.EPOCH, "1");
    private static final Document AGENDA = Document.of("议程", ORIGIN).add(new Title("议程"), Paragraph.of("听取报告"));
    private static final Document RANKING = ranking("682.50");
    private static final Packet FROZEN = packet(part("agenda", AGENDA), part("ranking", RANKING));

    @Test
    void equal_packets_do_not_differ() {
        assertThat(Differences.between(FROZEN, packet(part("agenda", AGENDA), part("ranking", ranking("682.50"))))).isEmpty();
    }

    @Test
    void a_changed_part_is_told_line_by_line() {
        assertThat(Differences.between(FROZEN, packet(part("agenda", AGENDA), part("ranking", ranking("690.25")))))
                .containsExactly(new Difference.Changed("名单", List.of("1　甲公司　682.50"), List.of("1　甲公司　690.25")));
    }

    @Test
    void what_came_and_what_went_are_told_by_name() {
        var notice = Document.of("公示", ORIGIN).add(new Title("公示"));

        assertThat(Differences.between(FROZEN, packet(part("agenda", AGENDA), part("notice", notice))))
                .containsExactly(new Difference.Added("公示"), new Difference.Removed("名单"));
    }

    @Test
    void parts_that_changed_places_or_sheets_say_so() {
        assertThat(Differences.between(FROZEN, packet(part("ranking", RANKING), part("agenda", AGENDA))))
                .containsExactlyInAnyOrder(new Difference.Moved("名单"), new Difference.Moved("议程"));
        assertThat(Differences.between(FROZEN, packet(part("agenda", AGENDA).on(Sheets.OWN), part("ranking", RANKING))))
                .containsExactly(new Difference.Moved("议程"));
    }

    @Test
    void a_file_differs_when_its_bytes_do() {
        var before = packet(part("file", file("a")));

        assertThat(Differences.between(before, packet(part("file", file("a"))))).isEmpty();
        assertThat(Differences.between(before, packet(part("file", file("b"))))).hasSize(1).first().isInstanceOf(Difference.Changed.class);
    }

    @Test
    void a_kept_packet_says_the_same_when_it_is_read() {
        var packet = packet(part("agenda", AGENDA), part("file", file("a")));

        var kept = KeptPacket.of(packet, List.of()).packet(digest -> () -> Path.of(digest));

        assertThat(Differences.between(packet, kept)).isEmpty();
        assertThat(kept.hash()).isEqualTo(packet.hash());
    }

    private static Document ranking(String score) {
        return Document.of("名单", ORIGIN).add(Table.of(Column.shares(1, 3, 2), Row.of("序号", "名称", "得分")).add(Row.of("1", "甲公司", score)));
    }

    private static Enclosure file(String digit) {
        return Enclosure.of("营业执照", digit.repeat(64), () -> Path.of("x"));
    }

    private static Part part(String key, Matter matter) {
        return new Part(key, matter, 1, Sheets.RUNNING, Optional.empty());
    }

    private static Packet packet(Part... parts) {
        var packet = Packet.of(Document.of("封面", ORIGIN).add(new Title("会议材料")), "目　　录");
        for (var part : parts) packet = packet.add(part);
        return packet;
    }
}
