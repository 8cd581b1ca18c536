package award.supervision;

import static award.scheme.rule.Sanction.Consequence.DISQUALIFY;
import static award.scheme.rule.Sanction.Consequence.PUBLISH;
import static award.scheme.rule.Sanction.Consequence.RECOVER_MONEY;
import static award.scheme.rule.Sanction.Consequence.RECOVER_TROPHY;
import static award.scheme.rule.Sanction.Consequence.REFUSE_APPLICATIONS;
import static award.scheme.rule.Sanction.Consequence.REVOKE;
import static award.scheme.rule.Sanction.Consequence.SUSPEND_TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Sanction;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What follows from a fault, and the days between which it must have happened.
class ConsequencesTest {

    @Clause({"beijing/27", "qinhuangdao/27", "hangzhou/6.4"})
    @ParameterizedTest(name = "{0}: awarded on {1}, accident on {2}: {3}")
    @CsvSource({
        "beijing, 2021-12-01, 2024-12-01, PASS", "beijing, 2021-12-01, 2024-12-02, REFUSE", "beijing, 2021-12-01, 2021-12-01, PASS",
        "beijing, 2021-12-01, 2021-11-30, REFUSE", "qinhuangdao, 2020-02-29, 2023-02-28, PASS", "qinhuangdao, 2020-02-29, 2023-03-01, REFUSE",
        "hangzhou, 2024-03-01, 2026-03-01, PASS", "hangzhou, 2024-03-01, 2026-03-02, REFUSE"
    })
    void an_accident_costs_the_title_within_so_many_years_of_the_award(String scheme, LocalDate awarded, LocalDate happened, Verdict expected) {
        var outcome = outcome(scheme, "accident", happened, happened, Optional.of(awarded));

        assertThat(Findings.verdictOf(outcome.finding().answer())).isEqualTo(expected);
        assertThat(outcome.consequences().contains(REVOKE)).isEqualTo(expected == Verdict.PASS);
    }

    @Test
    @Clause({"beijing/24", "hangzhou/6.2"})
    void fraud_before_the_award_disqualifies_and_after_it_revokes() {
        var day = LocalDate.of(2025, 5, 6);

        assertThat(outcome("beijing", "fraudBeforeAward", day, day, Optional.empty()).consequences()).containsExactly(DISQUALIFY);
        assertThat(outcome("beijing", "fraudBeforeAward", day, day, Optional.of(day)).consequences()).isEmpty();
        assertThat(outcome("beijing", "fraudAfterAward", day, day, Optional.of(day)).consequences()).containsExactlyInAnyOrder(REVOKE, PUBLISH);
        assertThat(outcome("beijing", "fraudAfterAward", day, day, Optional.empty()).consequences()).isEmpty();
    }

    @Test
    @Clause("qinhuangdao/25")
    void false_material_bars_its_applicant_for_five_years_from_the_decision() {
        var outcome = outcome("qinhuangdao", "falseMaterial", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 6), Optional.empty());

        assertThat(outcome.consequences()).containsExactly(REFUSE_APPLICATIONS);
        assertThat(outcome.ban().orElseThrow().days().last()).isEqualTo(LocalDate.of(2030, 5, 6));
    }

    @Test
    @Clause("qinhuangdao/26")
    void an_award_by_deceit_costs_the_title_the_trophy_the_money_and_ten_years() {
        var outcome = outcome("qinhuangdao", "deceit", LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29), Optional.of(LocalDate.of(2023, 12, 1)));

        assertThat(outcome.consequences()).containsExactlyInAnyOrder(REVOKE, RECOVER_TROPHY, RECOVER_MONEY, PUBLISH, REFUSE_APPLICATIONS);
        assertThat(outcome.ban().orElseThrow().days().last()).isEqualTo(LocalDate.of(2034, 2, 28));
    }

    @Clause({"beilun/26.1", "beilun/26.2", "beilun/26.3", "beilun/26.4", "beilun/26.5"})
    @ParameterizedTest
    @MethodSource("suspensions")
    void a_title_that_is_suspended_is_not_revoked(Sanction ground) {
        var outcome = outcome("beilun", ground.key(), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2), Optional.of(LocalDate.of(2012, 1, 1)));

        assertThat(outcome.consequences()).containsExactlyInAnyOrder(SUSPEND_TITLE, PUBLISH);
        assertThat(outcome.ban()).isEmpty();
    }

    static Stream<Sanction> suspensions() {
        return grounds("beilun", "26");
    }

    @Clause({"baoshan/28.1", "baoshan/28.2", "baoshan/28.3", "baoshan/28.4", "baoshan/28.5", "baoshan/28.6"})
    @ParameterizedTest
    @MethodSource("revocations")
    void each_of_six_grounds_costs_the_title_and_three_years(Sanction ground) {
        var outcome = outcome("baoshan", ground.key(), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2), Optional.of(LocalDate.of(2024, 1, 1)));

        assertThat(outcome.consequences()).containsExactlyInAnyOrder(REVOKE, RECOVER_TROPHY, PUBLISH, REFUSE_APPLICATIONS);
        assertThat(outcome.ban().orElseThrow().days().last()).isEqualTo(LocalDate.of(2028, 3, 2));
    }

    static Stream<Sanction> revocations() {
        return grounds("baoshan", "28");
    }

    @Test
    void beilun_knows_five_grounds_and_baoshan_six() {
        assertThat(suspensions()).hasSize(5);
        assertThat(revocations()).hasSize(6);
    }

    @Test
    @Clause("baoshan/28")
    void a_revocation_bars_for_three_years_from_its_own_day_whenever_the_fault_was() {
        var outcome = outcome("baoshan", "seriousViolation", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 2), Optional.of(LocalDate.of(2023, 1, 1)));

        assertThat(outcome.ban().orElseThrow().days().first()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(outcome.ban().orElseThrow().days().last()).isEqualTo(LocalDate.of(2028, 3, 2));
    }

    @Test
    void a_ground_that_the_regulation_does_not_know_is_nobodys_fault() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                outcome("beijing", "tardiness", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), Optional.empty()));
    }

    private static Stream<Sanction> grounds(String scheme, String article) {
        var regulation = ShippedRegulations.newest(scheme);
        return regulation.rules().sanctions().stream().filter(sanction -> sanction.clause().within(regulation.cite(article)));
    }

    private static Consequences outcome(String scheme, String ground, LocalDate happened, LocalDate decided, Optional<LocalDate> awarded) {
        return Consequences.of(ShippedRegulations.newest(scheme), new Incident(ground, happened, decided, awarded));
    }
}
