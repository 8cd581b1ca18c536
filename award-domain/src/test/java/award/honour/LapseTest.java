package award.honour;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.InventedRegulation;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last day on which a title may be used.
class LapseTest {

    private static final Regulation BAOSHAN = ShippedRegulations.newest("baoshan");

    @Clause({"baoshan/5", "baoshan/24"})
    @ParameterizedTest(name = "awarded on {0}: {2} on {1}")
    @CsvSource({
        "2021-12-01, 2024-12-01, PASS", "2021-12-01, 2024-12-02, REFUSE", "2021-12-01, 2021-12-01, PASS",
        "2020-02-29, 2023-02-28, PASS", "2020-02-29, 2023-03-01, REFUSE", "2021-02-28, 2024-02-28, PASS", "2021-02-28, 2024-02-29, REFUSE"
    })
    void a_title_of_three_years_is_valid_up_to_its_corresponding_day(LocalDate awarded, LocalDate on, Verdict expected) {
        assertThat(Findings.verdictOf(Lapse.standing(BAOSHAN.rules(), BAOSHAN.cite("5"), awarded, on).answer())).isEqualTo(expected);
    }

    @Test
    @Clause("qinhuangdao/note")
    void a_title_keeps_the_validity_of_the_rules_it_was_given_under() {
        var before = ShippedRegulations.find("qinhuangdao", "2018").orElseThrow();
        var since = ShippedRegulations.newest("qinhuangdao");
        var awarded = LocalDate.of(2019, 10, 10);

        assertThat(Lapse.lastDay(before.rules(), awarded)).contains(LocalDate.of(2024, 10, 10));
        assertThat(Lapse.lastDay(since.rules(), awarded)).isEmpty();
    }

    @Test
    @Clause("beijing/4")
    void where_no_validity_is_given_a_title_does_not_lapse() {
        var beijing = ShippedRegulations.newest("beijing");
        var standing = Lapse.standing(beijing.rules(), beijing.cite("4"), LocalDate.of(1999, 1, 1), LocalDate.of(2026, 1, 1));

        assertThat(Findings.verdictOf(standing.answer())).isEqualTo(Verdict.PASS);
        assertThat(standing.clause()).isEqualTo(beijing.cite("4"));
    }

    @Test
    void a_validity_from_the_year_after_the_award_ends_with_a_year() {
        var regulation = InventedRegulation.with("validity: {clause: \"5\", years: 3, from: YEAR_AFTER_AWARD}");

        assertThat(Lapse.lastDay(regulation.rules(), LocalDate.of(2022, 5, 20))).contains(LocalDate.of(2025, 12, 31));
    }
}
