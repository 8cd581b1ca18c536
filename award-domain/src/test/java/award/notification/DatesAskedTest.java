package award.notification;

import static org.assertj.core.api.Assertions.assertThat;

import award.shared.Citation;
import award.shared.Message;
import award.shared.Span;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesAskedTest {

    private static final UUID EDITION = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 8);

    @Test
    void only_days_within_the_span_are_answers_and_they_come_in_order() {
        var question = DatesAsked.in(new Span(FIRST, LAST));

        for (var day : new LocalDate[] {LAST.plusDays(1), LAST, FIRST, FIRST.minusDays(1)}) question.add(date(day));

        assertThat(question.dates()).extracting(DueDate::day).containsExactly(FIRST, LAST);
    }

    @Test
    void a_question_about_one_edition_is_not_about_another() {
        assertThat(DatesAsked.ofEdition(EDITION, new Span(FIRST, LAST)).asksFor(EDITION)).isTrue();
        assertThat(DatesAsked.ofEdition(EDITION, new Span(FIRST, LAST)).asksFor(UUID.randomUUID())).isFalse();
        assertThat(DatesAsked.in(new Span(FIRST, LAST)).asksFor(UUID.randomUUID())).isTrue();
    }

    @ParameterizedTest(name = "seen from Wednesday 4 March, {0} is {1}")
    @CsvSource({"2026-03-03, OVERDUE", "2026-03-04, TODAY", "2026-03-05, THIS_WEEK", "2026-03-08, THIS_WEEK", "2026-03-09, LATER"})
    void a_week_ends_on_sunday(LocalDate day, Horizon horizon) {
        assertThat(Horizon.of(day, LocalDate.of(2026, 3, 4))).isEqualTo(horizon);
    }

    private static DueDate date(LocalDate day) {
        return DueDate.open(day, Message.message("publicity.due.noticeEnds", "名单"), Citation.parse("beijing/21"), EDITION, "/edition/read.xhtml?id=1");
    }
}
