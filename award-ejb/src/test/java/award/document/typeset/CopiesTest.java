package award.document.typeset;

import static award.document.typeset.EnclosureFixture.enclosure;
import static award.document.typeset.PacketFixture.ORIGIN;
import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.document.Document;
import award.document.Heading;
import award.document.Packet;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Personal copies, print sets, and prints that are watched and ended.
class CopiesTest {

    private static final Press PRESS = new Press(Fonts.bundled());

    @TempDir static Path folder;
    private static Packet packet;

    @BeforeAll
    static void compose() {
        packet = Packet.of(paper("会议材料", 1), "目　　录").add(paper("议程", 1)).addBelow(paper("甲公司", 4)).enclose(enclosure("自评报告", EnclosureFixture.report(3)))
                .addBelow(paper("乙公司", 3)).add(paper("通知", 1));
    }

    @ParameterizedTest
    @CsvSource({"甲公司, 12", "自评报告, 12", "乙公司, 14"})
    void a_withheld_part_is_one_page_and_all_others_keep_number_and_side(String withheld, int printed) throws IOException {
        var mine = packet.withholding(part -> part.matter().name().equals(withheld), part -> notice());

        var pdf = pdf(PRESS, mine);

        assertThat(pdf(PRESS, packet).pages()).isEqualTo(14);
        assertThat(pdf.pages()).isEqualTo(printed);
        var all = pages(pdf(PRESS, packet));
        var left = pages(pdf);
        assertThat(String.join("", left)).contains("因回避不发").doesNotContain(withheld + "第2页");
        for (int at = 0; at < left.size(); at++) {
            int number = number(left.get(at));
            if (number < 0 || left.get(at).contains("因回避不发")) continue;
            assertThat(left.get(at)).as("page %d", number).isEqualTo(all.get(number - 1));
            assertThat(at % 2).as("side of page %d", number).isEqualTo((number - 1) % 2);
        }
    }

    @Test
    void the_page_in_its_place_bears_the_numbers_of_all_it_stands_for_and_the_contents_name_it() throws IOException {
        var mine = packet.withholding(part -> part.matter().name().equals("甲公司"), part -> notice());

        var pages = pages(pdf(PRESS, mine));

        assertThat(pages.get(1)).contains("甲公司4");
        assertThat(pages.get(3)).contains("因回避不发").endsWith("—4–7—");
        assertThat(labels(pdf(PRESS, mine))).startsWith("1", "2", "3", "4–7").contains("8", "14");
    }

    @Test
    void nothing_of_a_withheld_part_is_left_in_the_file_not_even_its_headings_or_characters() throws IOException {
        var secret = Document.of("丙公司", ORIGIN).add(new Title("密级"), Heading.numbered(1, 1, "密级内容"),
                Paragraph.of(IntStream.range(0x5000, 0x5100).mapToObj(Character::toString).collect(Collectors.joining())));
        var open = Packet.of(paper("会议材料", 1), "目录").add(secret).add(paper("通知", 1));
        var mine = open.withholding(part -> part.matter().equals(secret), part -> notice());

        assertThat(Outlines.of(pdf(PRESS, open))).anyMatch(line -> line.contains("密级内容"));
        assertThat(Outlines.of(pdf(PRESS, mine))).containsExactly("丙公司 3", "通知 4");
        assertThat(pdf(PRESS, mine).bytes().length).as("without the shapes of its characters").isLessThan(pdf(PRESS, open).bytes().length / 2);
    }

    @Test
    void a_notice_of_more_than_a_page_is_a_mistake_of_its_composer() {
        var mine = packet.withholding(part -> part.matter().name().equals("甲公司"), part -> paper("说明", 2));

        assertThatThrownBy(() -> PRESS.print(mine)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void print_sets_divide_a_packet_and_keep_its_numbers() throws IOException {
        var signIn = Packet.Part.of(PacketFixture.signIn()).on(Packet.Sheets.FOLDED);
        var sets = Packet.of(paper("会议材料", 1), "目录").add(signIn).addSinglePages(PacketFixture.ballots(3)).add(paper("通知", 2));
        var whole = set(sets, PrintSet.WHOLE);

        assertThat(whole.pages()).isEqualTo(12);
        assertThat(texts(set(sets, PrintSet.BOUND))).hasSize(4).last().asString().endsWith("—12—");
        assertThat(texts(set(sets, PrintSet.APART))).hasSize(3).allMatch(ballot -> ballot.contains("表决票"));
        try (var folded = Loader.loadPDF(set(sets, PrintSet.FOLDED).file().toFile())) {
            assertThat(folded.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(folded.getPage(0).getMediaBox().getWidth())).isEqualTo(1191);
        }
        assertThat(texts(set(sets, PrintSet.FOLDED)).getFirst()).contains("出席人员签到表").contains("19王　䶮".replace("　", "")).contains("—3—").contains("—4—");
    }

    @Test
    void a_folded_paper_of_more_pages_is_a_booklet() throws IOException {
        var list = Packet.of(paper("会议材料", 1), "目录").add(Packet.Part.of(paper("名册", 5)).on(Packet.Sheets.FOLDED));

        var sides = texts(set(list, PrintSet.FOLDED));

        assertThat(sides).hasSize(4);
        assertThat(sides.get(0)).contains("名册第1页").doesNotContain("名册第2页");
        assertThat(sides.get(1)).contains("名册第2页");
        assertThat(sides.get(2)).contains("名册第3页");
        assertThat(sides.get(3)).contains("名册第4页").contains("名册第5页");
    }

    @Test
    void a_print_tells_how_far_it_is() {
        var steps = new ArrayList<Progress.Step>();

        PRESS.print(packet, PrintSet.WHOLE, folder.resolve("watched.pdf"), steps::add);

        assertThat(steps).filteredOn(step -> step.phase() == Progress.Phase.SETTING).extracting(Progress.Step::name)
                .containsExactly("议程", "甲公司", "自评报告", "乙公司", "通知");
        assertThat(steps).filteredOn(step -> step.phase() == Progress.Phase.WRITING).hasSize(14).allMatch(step -> step.all() == 14);
    }

    @Test
    void a_print_that_is_ended_leaves_nothing() {
        var file = folder.resolve("ended.pdf");

        assertThat(PRESS.print(packet, PrintSet.WHOLE, file, step -> step.done() < 4)).isEqualTo(new Printed.Cancelled());
        assertThat(file).doesNotExist();
    }

    @Test
    void a_refused_print_leaves_nothing_and_names_the_part() {
        var file = folder.resolve("refused.pdf");
        var unknown = Document.of("名单", ORIGIN).add(Paragraph.of("欧阳\uD869\uDEA5同志"));

        assertThat(PRESS.print(packet.add(unknown), PrintSet.WHOLE, file, Progress.UNWATCHED))
                .isInstanceOfSatisfying(Printed.Unprintable.class, refusal -> assertThat(refusal.part()).contains("名单"));
        assertThat(file).doesNotExist();
    }

    static Document paper(String name, int pages) {
        var paper = Document.of(name, ORIGIN);
        for (int at = 1; at <= pages; at++) paper = (at == 1 ? paper : paper.add(new PageBreak())).add(Paragraph.of(name + "第" + at + "页"));
        return paper;
    }

    private static Document notice() {
        return Document.of("回避", ORIGIN).add(new Title("因回避不发"), Paragraph.of("您与该组织有利害关系，本件不发。"));
    }

    private static Printed.Bound set(Packet packet, PrintSet set) {
        return (Printed.Bound) PRESS.print(packet, set, folder.resolve(set + ".pdf"), Progress.UNWATCHED);
    }

    private static List<String> texts(Printed.Bound bound) throws IOException {
        return pages(new Printed.Pdf(Files.readAllBytes(bound.file()), bound.pages()));
    }

    private static List<String> pages(Printed.Pdf pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.pages(); page++) pages.add(PressTest.text(pdf, page));
        return pages;
    }

    /// The number a page bears; below 0 for none.
    private static int number(String page) {
        var found = Pattern.compile("—(\\d+)—$").matcher(page);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static List<String> labels(Printed.Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }
}
