package award.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import award.notification.DueDate;
import award.shared.Citation;
import award.shared.Message;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// What is written is read back by ical4j, which knows RFC 5545 better than we do.
class CalendarTextTest {

    private static final UUID EDITION = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String AWKWARD = "公示期满：北京市人民政府质量管理奖、提名奖（组织、个人）；\\ 逗号, 分号; 换\n行，以及一个很长很长的名称𠮷𠮷𠮷".repeat(3);

    @Test
    void a_date_is_an_event_of_one_whole_day() {
        var event = events(calendar("公示期满", date(DAY))).getFirst();

        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(DAY);
        assertThat(event.getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(event.getSummary().getValue()).isEqualTo("公示期满");
        assertThat(event.getUrl().getValue()).isEqualTo("https://award.example/edition/read.xhtml?id=1&part=2");
    }

    @Test
    void a_calendar_is_valid_with_many_dates_and_with_none() {
        assertThat(parsed(calendar("公示期满", date(DAY), date(DAY.plusDays(1)), date(DAY))).validate().getEntries()).isEmpty();
        assertThat(parsed(calendar("公示期满")).getComponents()).isEmpty();
    }

    @Test
    void awkward_words_come_back_as_they_were_and_no_line_is_too_long() {
        var text = calendar(AWKWARD, date(DAY));

        assertThat(events(text).getFirst().getSummary().getValue()).isEqualTo(AWKWARD);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    }

    @Test
    void an_event_keeps_its_name_when_its_day_is_moved_and_two_of_the_same_kind_have_two() {
        var before = events(calendar("公示期满", date(DAY), date(DAY.plusDays(7))));
        var after = events(calendar("公示期满", date(DAY.plusDays(3)), date(DAY.plusDays(7))));

        assertThat(before).extracting(CalendarTextTest::uid).doesNotHaveDuplicates();
        assertThat(after).extracting(CalendarTextTest::uid).isEqualTo(before.stream().map(CalendarTextTest::uid).toList());
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static DueDate date(LocalDate day) {
        return DueDate.open(day, Message.message("publicity.due.ends", "名单"), Citation.parse("beijing/21"), EDITION, "/edition/read.xhtml?id=1&part=2");
    }

    private static String calendar(String title, DueDate... dates) {
        return new CalendarText("政府质量奖期限", Instant.parse("2026-11-21T01:02:03Z"), date -> title, date -> "https://award.example" + date.page()).of(List.of(dates));
    }

    private static List<VEvent> events(String text) {
        return parsed(text).getComponents("VEVENT");
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
