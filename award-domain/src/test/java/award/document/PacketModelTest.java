package award.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.document.Enclosure.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacketModelTest {

    private static final Origin ORIGIN = new Origin("评审委员会办公室", Instant.EPOCH, "1");
    private static final Source NOWHERE = () -> Path.of("nowhere");
    private static final Enclosure LICENCE = Enclosure.of("营业执照", "0".repeat(64), NOWHERE);

    @Test
    void all_copies_of_a_packet_have_one_hash() {
        var packet = packet("甲公司");

        assertThat(packet.forCopy("第 3 份", "会后收回").hash()).isEqualTo(packet.hash());
        assertThat(packet.withholding(part -> true, part -> paper("回避", "本件不发")).hash()).isEqualTo(packet.hash());
        assertThat(packet.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void one_character_makes_another_packet() {
        assertThat(packet("甲公司").hash()).isEqualTo(packet("甲公司").hash()).isNotEqualTo(packet("乙公司").hash());
    }

    @Test
    void an_enclosed_file_is_known_by_its_bytes_and_not_by_its_place() {
        var elsewhere = Enclosure.of("营业执照", "0".repeat(64), () -> Path.of("elsewhere"));
        var other = Enclosure.of("营业执照", "1".repeat(64), NOWHERE);

        assertThat(packet("甲").enclose(elsewhere).hash()).isEqualTo(packet("甲").enclose(LICENCE).hash());
        assertThat(packet("甲").enclose(other).hash()).isNotEqualTo(packet("甲").enclose(LICENCE).hash());
    }

    @Test
    void words_do_not_run_from_one_block_into_the_next_unseen() {
        var one = Packet.of(paper("封面", "甲", "乙"), "目录").hash();
        var other = Packet.of(paper("封面", "甲乙", ""), "目录").hash();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void an_enclosure_lies_one_level_below_the_item_before_it() {
        var packet = packet("甲").addBelow(paper("1号", "甲公司")).enclose(LICENCE).enclose(LICENCE.labelled("附件"));

        assertThat(packet.parts()).extracting(Packet.Part::level).containsExactly(1, 2, 3, 3);
    }

    @Test
    void no_two_parts_have_one_key() {
        var packet = packet("甲").add(paper("名单", "乙"));

        assertThat(packet.parts()).extracting(Packet.Part::key).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> packet.add(packet.parts().getFirst()));
    }

    @Test
    void a_pagination_is_read_back_as_it_was_written() {
        var pagination = new Pagination(List.of(new Pagination.Page(Pagination.COVER, "1", "ab"), new Pagination.Page("", "2", ""),
                new Pagination.Page("candidate:17", "2-1", "cd")));

        assertThat(Pagination.parse(pagination.text())).isEqualTo(pagination);
        assertThat(pagination.sheets()).hasSize(2);
        assertThat(pagination.of("candidate:17")).hasSize(1);
    }

    private static Packet packet(String words) {
        return Packet.of(paper("封面", "材料"), "目录").add(paper("名单", words));
    }

    private static Document paper(String name, String... words) {
        return Document.of(name, ORIGIN).addAll(List.of(words).stream().map(Paragraph::of).toList());
    }
}
