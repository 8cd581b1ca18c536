package award.application;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFormTest {

    private static final FactForm BEILUN = FactForm.of(ShippedRegulations.newest("beilun"), AwardeeKind.ORGANISATION);

    @Test
    void a_form_asks_for_what_the_rules_need_and_nothing_else() {
        assertThat(BEILUN.fields()).extracting(FactField::key)
                .contains("division", "operatingSince", "legalPerson", "industry", "aboveScale")
                .doesNotContain("workYears");
    }

    @Test
    void an_individual_is_asked_for_years_of_work() {
        var form = FactForm.of(ShippedRegulations.newest("qinhuangdao"), AwardeeKind.INDIVIDUAL);

        assertThat(form.fields()).extracting(FactField::key).contains("workYears", "localWorkYears");
    }

    @Test
    void declared_texts_become_what_the_rules_know_and_blanks_stay_unknown() {
        assertThat(BEILUN.read(Map.of("operatingSince", "2019-05-06", "legalPerson", "true", "division", "330206", "aboveScale", "")))
                .isEqualTo(Map.of("operatingSince", LocalDate.of(2019, 5, 6), "legalPerson", true, "division", "330206"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"operatingSince, 2019年5月6日", "operatingSince, 2019-02-30", "legalPerson, maybe", "industry, 制造"})
    void what_a_field_cannot_hold_is_named(String key, String text) {
        assertThat(BEILUN.malformed(Map.of(key, text))).extracting(FactField::key).containsExactly(key);
    }
}
