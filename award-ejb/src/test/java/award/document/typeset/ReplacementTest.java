package award.document.typeset;

import static award.document.typeset.CopiesTest.paper;
import static award.document.typeset.PacketFixture.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import award.document.Document;
import award.document.Packet;
import award.document.Pagination;
import award.document.Paragraph;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Swap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After a correction only the sheets that changed are printed (换页).
class ReplacementTest {

    private static final Press PRESS = new Press(Fonts.bundled());

    @TempDir Path folder;

    @Test
    void a_changed_page_is_printed_with_the_other_side_of_its_sheet() throws IOException {
        var frozen = pagination(packet(paper("甲公司", 2), paper("乙公司", 2)));
        var corrected = packet(paper("甲公司", 2), altered(paper("乙公司", 2))).following(frozen);

        var swaps = swaps(corrected);

        assertThat(swaps).containsExactly(new Swap(List.of("5", "6"), List.of(List.of("5", "6")), List.of("乙公司")));
        assertThat(texts(corrected)).hasSize(4).satisfies(pages -> {
            assertThat(pages.getFirst()).contains("换页说明");
            assertThat(pages.get(2)).contains("更正").endsWith("—5—");
            assertThat(pages.get(3)).contains("乙公司第2页").endsWith("—6—");
        });
    }

    @Test
    void nothing_changed_is_nothing_to_replace() {
        var packet = packet(paper("甲公司", 2), paper("乙公司", 2));

        assertThat(swaps(packet.following(pagination(packet)))).isEmpty();
    }

    @Test
    void a_page_that_grew_is_numbered_after_the_one_before_it_and_no_other_sheet_moves() throws IOException {
        var frozen = pagination(packet(paper("甲公司", 3), paper("乙公司", 1)));
        var corrected = packet(paper("甲公司", 4), paper("乙公司", 1)).following(frozen);

        assertThat(swaps(corrected)).containsExactly(new Swap(List.of("5", "6"), List.of(List.of("5", "5-1"), List.of("", "6")), List.of("甲公司")));
        assertThat(texts(corrected).get(3)).contains("甲公司第4页").endsWith("—5-1—");
    }

    @Test
    void a_sheet_without_a_successor_is_taken_out_and_the_contents_keep_their_numbers() throws IOException {
        var frozen = pagination(packet(paper("甲公司", 4), paper("乙公司", 1)));
        var corrected = packet(paper("甲公司", 2), paper("乙公司", 1)).following(frozen);

        assertThat(swaps(corrected)).singleElement().satisfies(swap -> {
            assertThat(swap.isRemoval()).isTrue();
            assertThat(swap.out()).containsExactly("5", "6");
        });
        assertThat(PressTest.text((Printed.Pdf) PRESS.print(corrected), 2)).contains("甲公司3").contains("乙公司7");
    }

    @Test
    void a_new_part_comes_between_and_into_the_contents() {
        var frozen = pagination(packet(paper("甲公司", 2), paper("乙公司", 2)));
        var corrected = packet(paper("甲公司", 2), paper("补充材料", 2), paper("乙公司", 2)).following(frozen);

        assertThat(swaps(corrected)).containsExactly(
                new Swap(List.of("1", "2"), List.of(List.of("1", "2")), List.of("目　　录")),
                new Swap(List.of("3", "4"), List.of(List.of("3", "4"), List.of("4-1", "4-2")), List.of("补充材料")));
    }

    @Test
    void a_second_correction_follows_the_first() {
        var first = packet(paper("甲公司", 4), paper("乙公司", 1)).following(pagination(packet(paper("甲公司", 3), paper("乙公司", 1))));
        var second = packet(paper("甲公司", 5), paper("乙公司", 1)).following(pagination(first));

        assertThat(pagination(first).pages()).extracting(Pagination.Page::label).containsExactly("1", "2", "3", "4", "5", "5-1", "", "6");
        assertThat(swaps(second)).containsExactly(new Swap(List.of("5", "5-1"), List.of(List.of("5", "5-1"), List.of("5-2", "")), List.of("甲公司")));
    }

    @Test
    void a_personal_copy_gets_no_page_of_what_it_withholds() {
        var frozen = pagination(packet(paper("甲公司", 4), paper("乙公司", 2)));
        var corrected = packet(altered(paper("甲公司", 4)), altered(paper("乙公司", 2))).following(frozen)
                .withholding(part -> part.matter().name().equals("甲公司"), part -> paper("回避", 1));

        assertThat(swaps(corrected)).extracting(Swap::out).containsExactly(List.of("3", "4"), List.of("7", "8"));
    }

    /// Whatever is corrected: taking out and putting in as told gives the corrected packet.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void following_the_instructions_makes_the_corrected_packet(long seed) {
        var random = new Random(seed);
        var before = random(random);
        var frozen = pagination(before);
        var corrected = changed(before, random).following(frozen);

        var sheets = new ArrayList<>(frozen.sheets().stream().map(ReplacementTest::labels).toList());
        for (var swap : swaps(corrected)) {
            int at = sheets.indexOf(swap.out());
            assertThat(at).as("sheet %s", swap.out()).isNotNegative();
            sheets.remove(at);
            sheets.addAll(at, swap.in());
        }

        assertThat(sheets).isEqualTo(pagination(corrected).sheets().stream().map(ReplacementTest::labels).toList());
        assertThat(pagination(corrected).pages().stream().map(Pagination.Page::label).filter(label -> !label.isEmpty())).doesNotHaveDuplicates();
    }

    private static Packet packet(Document... parts) {
        var packet = Packet.of(paper("会议材料", 1), "目　　录");
        for (var part : parts) packet = packet.add(part);
        return packet;
    }

    private static Packet random(Random random) {
        var parts = IntStream.range(0, 2 + random.nextInt(5)).mapToObj(at -> paper("第" + at + "件", 1 + random.nextInt(5))).toArray(Document[]::new);
        return packet(parts);
    }

    private static Packet changed(Packet before, Random random) {
        var packet = packet();
        for (var part : before.parts()) {
            var document = (Document) part.matter();
            packet = switch (random.nextInt(5)) {
                case 0 -> packet;
                case 1 -> packet.add(altered(document));
                case 2 -> packet.add(paper(document.name(), 1 + random.nextInt(7)));
                case 3 -> packet.add(document).add(paper(document.name() + "附", 1 + random.nextInt(3)));
                default -> packet.add(document);
            };
        }
        return packet;
    }

    private static Document altered(Document document) {
        return Document.of(document.name(), ORIGIN).add(Paragraph.of("更正")).addAll(document.blocks());
    }

    private static List<String> labels(List<Pagination.Page> sheet) {
        var labels = new ArrayList<>(sheet.stream().map(page -> page.isBlank() ? "" : page.label()).toList());
        if (labels.size() == 1) labels.add("");
        return labels;
    }

    private Pagination pagination(Packet packet) {
        return ((Printed.Bound) PRESS.print(packet, PrintSet.WHOLE, folder.resolve("frozen.pdf"), Progress.UNWATCHED)).pagination();
    }

    private List<Swap> swaps(Packet corrected) {
        var told = new ArrayList<Swap>();
        PRESS.printReplacements(corrected, swaps -> {
            told.addAll(swaps);
            return paper("换页说明", 1);
        }, folder.resolve("swaps.pdf"), Progress.UNWATCHED);
        return told;
    }

    private List<String> texts(Packet corrected) throws IOException {
        var bound = (Printed.Bound) PRESS.printReplacements(corrected, swaps -> paper("换页说明", 1), folder.resolve("texts.pdf"), Progress.UNWATCHED);
        var pdf = new Printed.Pdf(Files.readAllBytes(bound.file()), bound.pages());
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.pages(); page++) pages.add(PressTest.text(pdf, page));
        return pages;
    }
}
