package award.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import award.document.Attachments;
import award.document.Block;
import award.document.Document;
import award.document.Master;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Signature;
import award.document.Style;
import award.document.Text;
import award.document.Title;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The places GB/T 9704-2012 gives to things, in characters of the grid from the text area's edges.
class OfficialLayoutTest {

    private static final Offset<Double> CLOSE = within(0.02);
    private static final Fonts FONTS = Fonts.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"办公室", "区政府质量奖评审委员会办公室", "局"})
    void without_a_seal_the_date_begins_two_characters_after_the_issuer_and_both_keep_two_from_the_edge(String issuer) {
        var signed = set(Signature.unsealed(issuer, "二〇二六年十一月"));

        assertThat(left(signed.get(1)) - left(signed.get(0))).isEqualTo(2, CLOSE);
        assertThat(Math.min(right(signed.get(0)), right(signed.get(1)))).isEqualTo(2, CLOSE);
    }

    @Test
    void with_a_seal_the_date_keeps_four_characters_from_the_edge_and_the_issuer_is_centred_above_it() {
        var signed = set(Signature.sealed("评审委员会", "二〇二六年十一月"));

        assertThat(right(signed.get(1))).isEqualTo(4, CLOSE);
        assertThat(left(signed.get(0)) - left(signed.get(1))).isEqualTo(right(signed.get(0)) - right(signed.get(1)), CLOSE);
    }

    @Test
    void a_long_issuer_above_a_seal_stays_within_the_text_area() {
        var signed = set(Signature.sealed("区政府质量奖评审委员会领导小组办公室", "二〇二六年十一月"));

        assertThat(right(signed.get(0))).isEqualTo(0, CLOSE);
    }

    @Test
    void attachments_are_numbered_and_go_on_below_their_own_first_character() {
        var noted = set(new Attachments("附件：", List.of("甲", "乙".repeat(40))));

        assertThat(noted).extracting(OfficialLayoutTest::read).startsWith("附件：", "1.", "甲", "2.");
        var name = noted.stream().filter(run -> read(run).startsWith("乙")).toList();
        assertThat(left(noted.getFirst())).isEqualTo(2, CLOSE);
        assertThat(left(name.get(1))).isEqualTo(left(name.get(0)), within(0.13));
    }

    @Test
    void a_single_attachment_has_no_number() {
        assertThat(set(new Attachments("附件：", List.of("名单"))).stream().map(OfficialLayoutTest::read).collect(Collectors.joining()))
                .isEqualTo("附件：名单");
    }

    @Test
    void the_issuer_is_red_35_mm_below_the_text_areas_edge_and_the_red_line_as_wide_as_the_text_area() {
        var inks = inks(new RedHead("区质量奖评审委员会文件", "质奖评〔2026〕1号"), new Title("报告"));

        var issuer = (Ink.Run) inks.getFirst();
        assertThat(issuer.colour()).isEqualTo(Ink.Colour.RED);
        assertThat(issuer.baseline() - 0.93 * issuer.size()).isEqualTo(Master.PORTRAIT.top() + Master.mm(35), within(1.0));
        var line = inks.stream().filter(Ink.Rule.class::isInstance).map(Ink.Rule.class::cast).findFirst().orElseThrow();
        assertThat(line.colour()).isEqualTo(Ink.Colour.RED);
        assertThat(line.x2() - line.x1()).isEqualTo(Master.PORTRAIT.width(), CLOSE);
    }

    @Test
    void the_mark_of_a_long_issuer_becomes_smaller_rather_than_two_lines() {
        var red = inks(new RedHead("某某自治区某某市某某区人民政府质量奖评审委员会办公室文件", "")).stream()
                .filter(Ink.Run.class::isInstance).map(Ink.Run.class::cast).toList();

        assertThat(red).hasSize(1);
        assertThat(left(red.getFirst())).isPositive();
        assertThat(right(red.getFirst())).isPositive();
    }

    @Test
    void lines_stand_on_the_grid_again_below_a_title() {
        var lines = set(new Title("报告"), Paragraph.of("一"), Paragraph.of("二"), new Paragraph(Text.of("注"), Style.NOTE), Paragraph.of("三"));

        var baselines = lines.stream().filter(run -> run.size() == 16).map(Ink.Run::baseline).toList();
        assertThat(baselines.get(1) - baselines.get(0)).isEqualTo(Master.LINE, CLOSE);
        assertThat(baselines.get(2) - baselines.get(1)).as("a note of 20 points takes up a line").isEqualTo(2 * Master.LINE, CLOSE);
    }

    private static List<Ink.Run> set(Block... blocks) {
        return inks(blocks).stream().filter(Ink.Run.class::isInstance).map(Ink.Run.class::cast).toList();
    }

    private static List<Ink> inks(Block... blocks) {
        var document = Document.of("文件", PacketFixture.ORIGIN).addAll(List.of(blocks));
        return Compositor.sheets(document, FONTS).stream().flatMap(sheet -> sheet.inks().stream()).toList();
    }

    private static double left(Ink.Run run) {
        return (run.lefts()[0] - Master.PORTRAIT.left()) / Master.CHARACTER;
    }

    private static double right(Ink.Run run) {
        int last = run.lefts().length - 1;
        double wide = run.size() == 16 ? Master.CHARACTER : run.size();
        return (Master.PORTRAIT.left() + Master.PORTRAIT.width() - run.lefts()[last] - wide) / Master.CHARACTER;
    }

    private static String read(Ink.Run run) {
        return IntStream.of(run.codePoints()).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
