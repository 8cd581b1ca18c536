package award.edition;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.calendar.CalendarNotices;
import award.calendar.Certainty;
import award.calendar.WorkingCalendar;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings.Verdict;
import award.shared.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The time line of an edition, reckoned in working days.
class TimetableTest {

    private static final Regulation BEIJING = ShippedRegulations.newest("beijing");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(CalendarNotices.shipped());
    private static final Timetable TIMETABLE = new Timetable(BEIJING, CALENDAR);

    @Test
    void every_stage_follows_the_one_before_it_on_working_days() {
        var plan = TIMETABLE.propose(LocalDate.of(2026, 2, 28), Map.of("launch", 5));

        assertThat(plan).extracting(PlannedStage::stage).containsExactlyElementsOf(BEIJING.rules().path().stream().map(stage -> stage.key()).toList());
        assertThat(plan.getFirst().first()).isEqualTo(LocalDate.of(2026, 2, 28)); // a Saturday worked in exchange for the Spring Festival
        assertThat(TIMETABLE.days(plan.getFirst())).isEqualTo(5);
        assertThat(plan).allSatisfy(planned -> assertThat(CALENDAR.isWorkingDay(planned.first()) && CALENDAR.isWorkingDay(planned.last())).isTrue());
        assertThat(TIMETABLE.check(plan).verdict()).isEqualTo(Verdict.PASS);
    }

    @Clause("beijing/21")
    @ParameterizedTest(name = "a list published on 29 September 2026, its stage ending on {0}: {1}")
    @CsvSource({"2026-09-30, REFUSE", "2026-10-10, REFUSE", "2026-10-12, PASS", "2026-10-20, PASS"})
    void a_stage_is_not_planned_shorter_than_its_notice(LocalDate last, Verdict verdict) {
        var plan = with("publicNotice", LocalDate.of(2026, 9, 29), last);

        assertThat(TIMETABLE.check(plan).refusals()).hasSize(verdict == Verdict.PASS ? 0 : 1);
    }

    @Test
    @Clause("beijing/21")
    void what_is_too_short_is_told_the_first_lawful_day_and_how_it_is_reckoned() {
        assertThat(TIMETABLE.check(with("publicNotice", LocalDate.of(2026, 9, 29), LocalDate.of(2026, 9, 30))).refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.clause()).hasToString("beijing/21");
            assertThat(((Answer.Unmet) finding.answer()).until()).isEqualTo(Until.day(LocalDate.of(2026, 10, 12)));
            assertThat(finding.reckoning()).isNotEmpty();
        });
    }

    @Test
    void a_stage_neither_ends_before_it_begins_nor_begins_before_the_one_before_it_ends() {
        assertThat(TIMETABLE.check(with("composite", LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 9))).refusals())
                .extracting(Finding::clause).extracting(Object::toString).contains("beijing/20");
        var plan = new ArrayList<>(TIMETABLE.propose(LocalDate.of(2026, 3, 2), Map.of()));
        plan.set(1, new PlannedStage("call", plan.getFirst().last().minusDays(1), plan.get(1).last()));

        assertThat(TIMETABLE.check(plan).refusals()).singleElement().extracting(Finding::clause).hasToString("beijing/15");
    }

    @Test
    void what_follows_a_stage_that_lasts_longer_moves_and_keeps_its_length() {
        var plan = TIMETABLE.propose(LocalDate.of(2026, 3, 2), Map.of());
        var longer = new ArrayList<>(plan);
        longer.set(0, new PlannedStage("launch", plan.getFirst().first(), LocalDate.of(2026, 4, 30)));

        var moved = TIMETABLE.following(longer, 0);

        assertThat(moved.get(1).first()).isEqualTo(LocalDate.of(2026, 5, 6)); // 1 to 5 May are Labour Day
        assertThat(moved.subList(1, moved.size())).extracting(TIMETABLE::days)
                .containsExactlyElementsOf(plan.subList(1, plan.size()).stream().map(TIMETABLE::days).toList());
    }

    @Test
    void days_of_a_year_without_its_notice_are_provisional() {
        assertThat(TIMETABLE.certainty(new PlannedStage("call", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))).isEqualTo(Certainty.FIRM);
        assertThat(TIMETABLE.certainty(new PlannedStage("call", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)))).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void lateness_is_counted_in_working_days() {
        assertThat(TIMETABLE.late(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30))).isZero();
        assertThat(TIMETABLE.late(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 8))).isEqualTo(1);
    }

    private static List<PlannedStage> with(String stage, LocalDate first, LocalDate last) {
        return List.of(new PlannedStage(stage, first, last));
    }
}
