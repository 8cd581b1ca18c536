package award.eligibility.record;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialFactsTest {

    private static final Regulation BEILUN = ShippedRegulations.newest("beilun");
    private static final Regulation HANGZHOU = ShippedRegulations.newest("hangzhou");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @ParameterizedTest(name = "list of {0}: {1}")
    @CsvSource({"2025, A", "2024, ", "2026, "})
    @Clause("beilun/10.4")
    void the_grade_of_the_previous_year_is_asked(int year, String grade) {
        assertThat(told(BEILUN, graded(year, "A档")).get("landGrade")).isEqualTo(grade);
    }

    @Test
    @Clause("hangzhou/3.1.3")
    void the_grade_of_the_latest_year_is_asked() {
        assertThat(told(HANGZHOU, graded(2023, "A"), graded(2024, "B")).get("landGrade")).isEqualTo("B");
    }

    @ParameterizedTest(name = "valid to {0}: {1}")
    @CsvSource({"2026-05-06, true", "2026-05-05, false"})
    @Clause("beijing/13.2")
    void a_certificate_counts_to_its_last_day(LocalDate last, boolean valid) {
        var line = new ListedRecord(2, null, "甲", new Category.Label("高新技术企业"), null, "", null, last.minusYears(3), last, "");

        assertThat(told(ShippedRegulations.newest("beijing"), Set.of("高新技术企业"), line).get("highTechCertified")).isEqualTo(valid);
    }

    @Test
    @Clause("hangzhou/3.1.2")
    void who_is_not_on_a_list_of_everybody_is_not_in_the_pool_and_on_a_part_of_it_nothing_is_known() {
        assertThat(told(HANGZHOU, Set.of("实施卓越绩效模式培育库"))).containsEntry("inPool", false);
        assertThat(told(HANGZHOU)).doesNotContainKey("inPool");
    }

    @Test
    @Clause("hangzhou/3.2.2")
    void the_maturity_score_is_a_whole_number() {
        assertThat(told(HANGZHOU, new ListedRecord(2, null, "甲", new Category.Label("卓越绩效模式成熟度评分"), null, "", 2025, null, null, "561.5")))
                .containsEntry("maturityScore", 561L);
    }

    @Test
    void what_the_applicant_did_not_declare_is_taken_from_the_list() {
        assertThat(Weighing.of(Map.of(), Map.of("landGrade", "A"), List.of()).facts()).containsEntry("landGrade", "A");
    }

    @Test
    void a_difference_is_nothing_known_until_it_is_decided() {
        var open = Weighing.of(Map.of("landGrade", "A"), Map.of("landGrade", "B"), List.of());
        var decided = Weighing.of(Map.of("landGrade", "A"), Map.of("landGrade", "B"), List.of(decision("A", "B", Holds.OFFICIAL)));

        assertThat(open.facts()).doesNotContainKey("landGrade");
        assertThat(open.differences()).singleElement().matches(Weighing.Difference::isOpen);
        assertThat(decided.facts()).containsEntry("landGrade", "B");
    }

    @Test
    void a_decision_speaks_of_the_values_it_saw() {
        var later = Weighing.of(Map.of("landGrade", "A"), Map.of("landGrade", "C"), List.of(decision("A", "B", Holds.DECLARED)));

        assertThat(later.differences()).singleElement().matches(Weighing.Difference::isOpen);
    }

    private static FactDecision decision(String declared, String official, Holds holds) {
        return new FactDecision("landGrade", declared, official, holds, "经核", "checker", DAY);
    }

    private static ListedRecord graded(int year, String grade) {
        return new ListedRecord(2, null, "甲", new Category.Label("亩均效益评价结果"), null, "", year, null, null, grade);
    }

    private static Map<String, Object> told(Regulation regulation, ListedRecord... lines) {
        return told(regulation, Set.of(), lines);
    }

    private static Map<String, Object> told(Regulation regulation, Set<String> complete, ListedRecord... lines) {
        return new OfficialFacts(List.of(lines), complete, DAY).of(regulation.rules().facts());
    }
}
