package award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Criteria;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Percentages are judged; points, totals and composite scores are reckoned from them.
class ScoringTest {

    private static final Criteria CRITERIA = ShippedRegulations.newest("beijing").rules().criteria().orElseThrow();

    @Clause({"beijing/5", "beilun/13", "baoshan/19"})
    @ParameterizedTest(name = "{0} % of everything is {1} points")
    @CsvSource({"0, 0.00", "5, 50.00", "60, 600.00", "100, 1000.00"})
    void a_percentage_of_everything_is_that_share_of_a_thousand_points(int percent, BigDecimal total) {
        var scoring = new Scoring(CRITERIA, CRITERIA.items().collect(Collectors.toMap(Criteria.Item::number, item -> new Percent(percent))));

        assertThat(scoring.total()).isEqualTo(total);
        assertThat(scoring.isComplete()).isTrue();
    }

    @Test
    void an_item_is_worth_its_points_times_its_percentage() {
        var scoring = new Scoring(CRITERIA, Map.of("4.4.3", new Percent(55), "4.1.2", new Percent(70)));

        assertThat(scoring.total()).isEqualTo(new BigDecimal("43.25"));
        assertThat(scoring.judged()).isEqualTo(2);
        assertThat(scoring.isComplete()).isFalse();
    }

    @Test
    void an_item_that_the_criteria_do_not_have_cannot_be_judged() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scoring(CRITERIA, Map.of("9.9", new Percent(50))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 1, 33, 99, 105})
    void a_percentage_is_a_step_of_five(int value) {
        assertThat(Percent.isOne(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(value));
    }

    @ParameterizedTest(name = "{0} % is {1}")
    @CsvSource({
        "0, NONE", "5, NONE", "10, BEGINNING", "25, BEGINNING", "30, BASIC", "45, BASIC", "50, GOOD", "65, GOOD", "70, MATURE", "85, MATURE",
        "90, EXCELLENT", "100, EXCELLENT"
    })
    void every_step_lies_in_a_band(int percent, Band band) {
        assertThat(new Percent(percent).band()).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} % of {1} and the rest of {2}: {3}")
    @CsvSource({"40, 600, 700, 660.00", "50, 599.99, 600.00, 600.00", "0, 900, 612.35, 612.35", "100, 612.35, 0, 612.35", "33, 100, 101, 100.67"})
    void a_composite_score_weighs_both_reviews_to_two_decimals(int document, BigDecimal documentScore, BigDecimal siteScore, BigDecimal composite) {
        assertThat(new Weights(document, 100 - document).composite(documentScore, siteScore)).isEqualTo(composite);
    }

    @Test
    void weights_make_a_hundred() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(40, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(-10, 110));
    }
}
