package award.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import award.document.Align;
import award.document.Face;
import award.document.Master;
import award.document.Style;
import award.document.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {

    private static final Typesetter TYPESETTER = new Typesetter(Fonts.bundled());
    private static final double WIDTH = Master.PORTRAIT.width();
    private static final String LETTERS = "质量奖评审委员会甲乙丙丁戊一二三四五六七八九十2026（《“，。、；）》”";
    private static final String AWKWARD = "（一）“质量”是《纲要》（2023年）所说的：“优质、高效”；他问：“行吗？”答：“行！”——见《办法》第五条、第六条……（略）。"
            + "得分97.25%，GB/T 19580—2012，〔2026〕1号，甲、乙、丙、丁（戊）（己）《庚》《辛》“壬”“癸”，，";

    @ParameterizedTest
    @EnumSource(Face.class)
    void no_line_begins_or_ends_with_a_mark_that_must_not(Face face) {
        for (double characters = 4; characters <= 40; characters += 0.25) {
            var lines = TYPESETTER.set(AWKWARD.repeat(3), Style.FLUSH.in(face), characters * Master.CHARACTER);
            for (var line : lines.subList(1, lines.size())) {
                assertThat("。，、；：？！”’）》〉」』】〕·％%".indexOf(first(line))).as(read(line)).isNegative();
            }
            assertThat(lines).noneMatch(line -> read(line).startsWith("…（") || read(line).startsWith("—见"));
            for (var line : lines) assertThat("“‘（《〈「『【〔".indexOf(last(line))).as(read(line)).isNegative();
        }
    }

    @Test
    void lines_keep_within_their_measure_but_for_the_free_half_of_a_closing_mark() {
        for (double characters = 4; characters <= 40; characters += 0.25) {
            double measure = characters * Master.CHARACTER;
            for (var line : TYPESETTER.set(AWKWARD.repeat(3), Style.FLUSH, measure)) {
                double free = line.sorts().getLast().kind() == Kind.CLOSING ? Master.CHARACTER / 2 : 0;
                assertThat(line.end()).as(read(line)).isLessThanOrEqualTo(measure + free + 0.02);
            }
        }
    }

    @RepeatedTest(200)
    void whatever_is_written_lines_begin_and_end_as_they_may(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var words = random.ints(300, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1)).collect(Collectors.joining());

        var lines = TYPESETTER.set(words, Style.BODY, WIDTH);

        assertThat(lines.stream().map(TypesetterTest::read).collect(Collectors.joining())).isEqualTo(words);
        assertThat(lines.subList(1, lines.size())).noneMatch(line -> "。，、；）》”".indexOf(first(line)) >= 0);
        assertThat(lines).noneMatch(line -> "（《“".indexOf(last(line)) >= 0 && line != lines.getLast());
        assertThat(lines).allMatch(line -> line.end() <= WIDTH + Master.CHARACTER / 2 + 0.02);
    }

    @Test
    void nothing_is_lost_between_lines() {
        for (double characters = 4; characters <= 40; characters += 0.25) {
            var lines = TYPESETTER.set(AWKWARD, Style.FLUSH, characters * Master.CHARACTER);
            assertThat(lines.stream().map(TypesetterTest::read).collect(Collectors.joining()).replace(" ", ""))
                    .isEqualTo(AWKWARD.replace(" ", ""));
        }
    }

    @Test
    void sorts_of_a_line_stand_one_after_the_other() {
        for (var line : TYPESETTER.set(AWKWARD.repeat(3), Style.BODY, WIDTH)) {
            for (int at = 1; at < line.places().length; at++) {
                double gap = line.places()[at] - line.places()[at - 1] - line.sorts().get(at - 1).advance();
                assertThat(gap).as(read(line)).isBetween(-0.76 * Master.CHARACTER, 0.6 * Master.CHARACTER);
            }
        }
    }

    @Test
    void a_line_of_characters_stands_on_the_grid() {
        var line = TYPESETTER.set("质".repeat(28), Style.FLUSH, WIDTH).getFirst();

        for (int at = 0; at < 28; at++) assertThat(line.places()[at]).isCloseTo(at * Master.CHARACTER, within(0.001));
    }

    @Test
    void full_lines_are_filled_and_the_last_is_not() {
        var lines = TYPESETTER.set("本届共收到申报材料63份，其中制造业38份、服务业15份。".repeat(4), Style.BODY, WIDTH);

        for (var line : lines.subList(0, lines.size() - 1)) {
            double hanging = line.sorts().getLast().kind() == Kind.CLOSING ? Master.CHARACTER / 2 : 0;
            assertThat(line.end()).isBetween(WIDTH - 0.01, WIDTH + hanging + 0.01);
        }
        assertThat(lines.getFirst().start()).isCloseTo(2 * Master.CHARACTER, within(0.001));
        assertThat(lines.getLast().end()).isLessThan(WIDTH - Master.CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({"二十七个字，二十七个字，二十七个字，二十七个字，二十七个。, 1", "二十八个字的一行后面有一个句号时句号必须挤进行内或带字下来吗。, 2"})
    void a_closing_mark_is_pushed_in_where_marks_can_be_squeezed_for_it(String words, int lines) {
        assertThat(TYPESETTER.set(words, Style.FLUSH, WIDTH)).hasSize(lines);
    }

    @Test
    void a_word_is_not_divided_unless_no_line_holds_it() {
        assertThat(read("统一社会信用代码 91350100M000100Y43", 12)).containsExactly("统一社会信用代码", "91350100M000100Y43");
        assertThat(read("A".repeat(60), 10)).allMatch(line -> line.length() <= 30).hasSizeGreaterThan(2);
    }

    @Test
    void an_address_of_the_web_is_divided_rather_than_leave_a_line_empty() {
        assertThat(read("网址：http://www.example.gov.cn/art/2026/11/21/art_1229055.html", 20)).first().asString()
                .startsWith("网址：http://www.example");
    }

    @Test
    void a_title_of_two_lines_is_balanced() {
        var lines = TYPESETTER.balance(Text.of("关于组织开展第三届区政府质量奖评审工作情况和候选组织名单的报告"), Style.TITLE, WIDTH);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).sorts().size() - lines.get(1).sorts().size()).isBetween(0, 1);
        assertThat(lines.get(0).start()).isCloseTo(WIDTH - lines.get(0).end(), within(1.0));
    }

    @ParameterizedTest
    @EnumSource(Align.class)
    void a_short_line_stands_where_it_is_aligned(Align align) {
        var line = TYPESETTER.set("质量", Style.FLUSH.aligned(align), WIDTH).getFirst();

        double left = switch (align) {
            case LEFT, JUSTIFY -> 0;
            case CENTRE -> WIDTH / 2 - Master.CHARACTER;
            case RIGHT -> WIDTH - 2 * Master.CHARACTER;
        };
        assertThat(line.start()).isCloseTo(left, within(0.001));
    }

    private static List<String> read(String words, int characters) {
        return TYPESETTER.set(words, Style.FLUSH, characters * Master.CHARACTER).stream().map(TypesetterTest::read).toList();
    }

    private static String read(Line line) {
        return line.sorts().stream().map(sort -> Character.toString(sort.codePoint())).collect(Collectors.joining());
    }

    private static int first(Line line) {
        return line.sorts().getFirst().codePoint();
    }

    private static int last(Line line) {
        return line.sorts().getLast().codePoint();
    }
}
