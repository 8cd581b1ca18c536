package award.shared.web;

import static award.shared.Message.message;
import static award.shared.Yuan.yuan;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import award.shared.Findings.Verdict;
import award.shared.Message;
import award.shared.Span;
import award.shared.Until;
import award.shared.Yuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SayingTest {

    private final Texts texts = new Texts();

    @Test
    void numbers_are_written_as_they_are_read_aloud_without_separators() {
        assertThat(inChinese("2026", 2026)).isTrue();
        assertThat(inChinese("2026", 2026L)).isTrue();
        assertThat(inChinese("66.67", new BigDecimal("66.67"))).isTrue();
    }

    @Test
    void days_are_said_the_readers_way_and_moments_in_beijing() {
        var day = message("shared.Until.day", LocalDate.of(2026, 9, 29));
        var moment = message("shared.cited", Instant.parse("2026-09-29T16:30:00Z"), "");

        assertThat(texts.say(day, SIMPLIFIED_CHINESE)).contains("2026年9月29日");
        assertThat(texts.say(day, ENGLISH)).contains("September 29, 2026");
        assertThat(texts.say(moment, SIMPLIFIED_CHINESE)).contains("2026年9月30日").contains("00:30");
    }

    @Test
    void money_is_grouped_and_shows_fen_only_where_there_are_any() {
        assertThat(money(Yuan.wan(30))).isEqualTo("300,000 元");
        assertThat(money(yuan(0))).isEqualTo("0 元");
        assertThat(money(new Yuan(new BigDecimal("1234.5")))).isEqualTo("1,234.50 元");
    }

    @Test
    void a_message_can_hold_another() {
        assertThat(texts.say(message("shared.cited", "第四条", Message.name(Verdict.PASS)), SIMPLIFIED_CHINESE)).isEqualTo("第四条：通过");
    }

    @Test
    void every_end_of_a_refusal_has_its_words() {
        assertThat(texts.say(Until.NEVER, SIMPLIFIED_CHINESE)).isNotBlank();
        assertThat(texts.say(Until.CHANGED_FACTS, SIMPLIFIED_CHINESE)).isNotBlank();
        assertThat(texts.say(Until.day(LocalDate.of(2029, 1, 1)), SIMPLIFIED_CHINESE)).contains("2029年1月1日");
        assertThat(texts.say(Until.edition(5), SIMPLIFIED_CHINESE)).contains("5");
    }

    @Test
    void a_span_names_both_days() {
        var span = new Span(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 12));

        assertThat(texts.say(span, SIMPLIFIED_CHINESE)).isEqualTo("2026年9月29日至2026年10月12日");
        assertThat(texts.say(span, ENGLISH)).isEqualTo("September 29, 2026 to October 12, 2026");
    }

    private boolean inChinese(String written, Object number) {
        return texts.say(message("shared.cited", number, ""), SIMPLIFIED_CHINESE).equals(written + "：");
    }

    private String money(Yuan amount) {
        return texts.say(message("shared.cited", "", amount), SIMPLIFIED_CHINESE).substring(1);
    }
}
