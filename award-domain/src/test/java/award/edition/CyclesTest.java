package award.edition;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.shared.Answer;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Until;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which years an edition may be held.
class CyclesTest {

    @Clause({"beijing/4", "qinhuangdao/3", "beilun/3", "baoshan/5", "hangzhou/3.2.1"})
    @ParameterizedTest(name = "{0}, last held in {1}, in {2}: {3}")
    @CsvSource({
        "beijing, 2021, 2021, REFUSE", "beijing, 2021, 2022, REFUSE", "beijing, 2021, 2023, PASS", "beijing, 2021, 2026, PASS", "beijing, , 2022, PASS",
        "qinhuangdao, 2023, 2024, REFUSE", "qinhuangdao, 2023, 2025, PASS",
        "beilun, 2024, 2024, REFUSE", "beilun, 2024, 2025, PASS", "baoshan, 2024, 2024, REFUSE", "baoshan, 2024, 2025, PASS",
        "hangzhou, 2025, 2026, REFUSE", "hangzhou, , 2026, REFUSE"
    })
    void an_edition_waits_for_its_year_or_for_an_approval(String scheme, Integer lastHeld, int year, Verdict expected) {
        assertThat(Findings.verdictOf(mayBeHeld(scheme, lastHeld, year))).isEqualTo(expected);
    }

    @Test
    @Clause("beijing/4")
    void who_is_too_early_is_told_the_first_year() {
        assertThat(mayBeHeld("beijing", 2021, 2022)).isInstanceOfSatisfying(Answer.Unmet.class,
                unmet -> assertThat(unmet.until()).isEqualTo(Until.day(LocalDate.of(2023, 1, 1))));
    }

    @Test
    @Clause("hangzhou/3.2.1")
    void an_award_held_on_approval_is_held_in_the_years_of_its_programme_and_in_no_other() {
        var approved = new Programme("hangzhou", 2026, "某审批机关", "某〔2026〕1号", LocalDate.of(2026, 1, 15));

        var finding = Cycles.mayBeHeld(ShippedRegulations.newest("hangzhou").rules(), 2026, OptionalInt.of(2025), Optional.of(approved));

        assertThat(finding.answer()).isEqualTo(Answer.MET);
        assertThat(finding.facts()).singleElement().satisfies(fact -> assertThat(fact.args()).contains("某〔2026〕1号"));
    }

    private static Answer mayBeHeld(String scheme, Integer lastHeld, int year) {
        var before = lastHeld == null ? OptionalInt.empty() : OptionalInt.of(lastHeld);
        return Cycles.mayBeHeld(ShippedRegulations.newest(scheme).rules(), year, before, Optional.empty()).answer();
    }
}
