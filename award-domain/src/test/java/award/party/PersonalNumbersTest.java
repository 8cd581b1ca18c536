package award.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.party.ResidentId.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    @Test
    void an_identity_number_is_shown_masked() {
        var id = new ResidentId("11010519491231002X");

        assertThat(id).hasToString("110105********002X");
        assertThat(id.bornOn()).isEqualTo("1949-12-31");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "11010519491231002,  FORM",
        "11010519491231002x, FORM",
        "01010519491231002X, FORM",
        "11010519490231002X, BIRTH_DATE",
        "110105194912310021, CHECK_DIGIT"})
    void a_wrong_identity_number_tells_its_fault_and_is_not_repeated(String number, Fault fault) {
        assertThat(ResidentId.faultIn(number)).contains(fault);
        assertThatThrownBy(() -> new ResidentId(number))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(number);
    }

    @Test
    void a_mobile_number_is_shown_masked() {
        assertThat(new Mobile("13800138000")).hasToString("138****8000");
    }

    @ParameterizedTest
    @CsvSource({"1380013800", "138001380000", "12800138000", "23800138000", "+8613800138000"})
    void other_numbers_are_not_mobile_numbers(String number) {
        assertThat(Mobile.isOne(number)).isFalse();
        assertThatThrownBy(() -> new Mobile(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
