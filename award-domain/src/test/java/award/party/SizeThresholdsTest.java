package award.party;

import static award.shared.Message.message;
import static org.assertj.core.api.Assertions.assertThat;

import award.shared.Message;
import award.shared.Yuan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SizeThresholdsTest {

    private static final SizeThresholds THRESHOLDS = SizeThresholds.of2017();

    @ParameterizedTest(name = "a manufacturer with {0} people and {1} 万元 is {2}")
    @CsvSource({
        "1200, 39999, MEDIUM",
        " 999, 50000, MEDIUM",
        "1000, 40000, LARGE",
        " 299,  3000, SMALL",
        " 300,  2000, MEDIUM",
        " 300,  1999, SMALL",
        "  20,   300, SMALL",
        "  19,   500, MICRO",
        "5000,   299, MICRO"})
    void the_lowest_indicator_decides(int staff, long revenue, SizeClass size) {
        assertThat(THRESHOLDS.size(Industry.MANUFACTURING, scale(staff, revenue)).size()).contains(size);
    }

    @Test
    void an_indicator_that_the_industry_does_not_list_is_not_asked_for() {
        assertThat(THRESHOLDS.size(Industry.AGRICULTURE, new Scale(null, Yuan.wan(500), null)).size())
                .contains(SizeClass.MEDIUM);
        assertThat(THRESHOLDS.size(Industry.CONSTRUCTION, new Scale(null, Yuan.wan(80_000), Yuan.wan(79_999))).size())
                .contains(SizeClass.MEDIUM);
    }

    @Test
    void a_missing_figure_leaves_the_class_open() {
        var sizing = THRESHOLDS.size(Industry.MANUFACTURING, new Scale(1000, null, null));

        assertThat(sizing.size()).isEmpty();
        assertThat(sizing.reckoning())
                .containsExactly(message("party.sizing.figureMissing", Message.name(SizeIndicator.REVENUE)));
    }

    @Test
    void where_no_threshold_holds_there_is_no_class() {
        assertThat(THRESHOLDS.size(Industry.FINANCE, scale(1000, 50_000)).size()).isEmpty();
    }

    @Test
    void the_arithmetic_names_figure_bounds_and_class() {
        assertThat(THRESHOLDS.size(Industry.MANUFACTURING, scale(1200, 39_999)).reckoning()).last().isEqualTo(
                message("party.sizing.step", Message.name(SizeIndustry.INDUSTRY), Message.name(SizeIndicator.REVENUE),
                        new BigDecimal("39999"), new BigDecimal("40000"), new BigDecimal("2000"), new BigDecimal("300"),
                        Message.name(SizeClass.MEDIUM)));
    }

    @ParameterizedTest
    @EnumSource(SizeIndustry.class)
    void every_size_industry_has_thresholds(SizeIndustry industry) {
        var nothing = new Scale(0, Yuan.ZERO, Yuan.ZERO);

        assertThat(THRESHOLDS.size(industry, nothing).size()).contains(SizeClass.MICRO);
    }

    private static Scale scale(int staff, long revenue) {
        return new Scale(staff, Yuan.wan(revenue), null);
    }
}
