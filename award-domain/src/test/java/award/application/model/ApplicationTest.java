package award.application.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.application.ApplicationState;
import award.application.Correction;
import award.application.IllegalMoveException;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    private final Application application = new Application(EditionId.fresh(), new Application.Edition("beijing", 3),
            new Application.Applicant(PartyId.fresh(), "北京某某精密机械有限公司", AwardeeKind.ORGANISATION), MORNING, "李申报");

    @Test
    void the_day_of_application_is_that_of_the_first_submission() {
        application.submit(7, List.of("110112"), MORNING, "李申报");
        application.sendBack(List.of(new Correction("overview", "概述超过字数")), LAST_DAY, MORNING, "通州区市场监管局");
        application.submit(8, List.of("110105"), MORNING.plusSeconds(86_400), "王申报");

        var sheet = application.sheet();
        assertThat(sheet.number()).isEqualTo(7);
        assertThat(sheet.appliedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(sheet.submittedAt()).contains(MORNING.plusSeconds(86_400));
        assertThat(sheet.channels()).containsExactly("110112");
    }

    @Test
    void a_day_begins_at_midnight_in_beijing() {
        application.submit(1, List.of(), Instant.parse("2026-03-01T16:00:00Z"), "李申报");

        assertThat(application.sheet().appliedOn()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void only_what_is_to_be_set_right_is_open_and_only_in_the_last_round() {
        application.submit(1, List.of(), MORNING, "李申报");
        application.sendBack(List.of(new Correction("overview", "概述超过字数")), LAST_DAY, MORNING, "通州区市场监管局");
        application.submit(1, List.of(), MORNING, "李申报");
        application.sendBack(List.of(new Correction("figures", "请核对2024年数据")), LAST_DAY, MORNING, "通州区市场监管局");

        var sheet = application.sheet();
        assertThat(sheet.opens("figures.revenue.2024")).isTrue();
        assertThat(sheet.opens("figuresOfOthers")).isFalse();
        assertThat(sheet.opens("overview")).isFalse();
    }

    @Test
    void a_correction_of_the_whole_opens_every_field() {
        application.submit(1, List.of(), MORNING, "李申报");
        application.sendBack(List.of(new Correction("", "请按新表式填报")), LAST_DAY, MORNING, "通州区市场监管局");

        assertThat(application.sheet().opens("overview")).isTrue();
    }

    @ParameterizedTest(name = "corrections due by 9 March, on {0}: {1}")
    @CsvSource({"2026-03-08, RETURNED", "2026-03-09, RETURNED", "2026-03-10, LAPSED"})
    void who_does_not_correct_in_time_has_given_up(LocalDate today, ApplicationState expected) {
        application.submit(1, List.of(), MORNING, "李申报");
        application.sendBack(List.of(new Correction("overview", "概述超过字数")), LAST_DAY, MORNING, "通州区市场监管局");

        application.lapse(today, MORNING, "");

        assertThat(application.state()).isEqualTo(expected);
    }

    @Test
    void what_is_handed_in_is_closed_to_the_applicant() {
        application.submit(1, List.of(), MORNING, "李申报");

        assertThat(application.sheet().opens("overview")).isFalse();
        assertThatThrownBy(() -> application.submit(1, List.of(), MORNING, "李申报")).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        application.withdraw(MORNING, "李申报", "改报下一届");

        assertThat(application.state().next()).isEmpty();
        assertThat(application.sheet().moves().getLast().reason()).isEqualTo("改报下一届");
    }
}
