package award.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.party.CreditCode.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    @ParameterizedTest(name = "{1} {0}")
    @CsvFileSource(resources = "uscc-examples.csv", numLinesToSkip = 1)
    void published_codes_hold(String organisation, String code) {
        assertThat(CreditCode.faultIn(code)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "91350100M000100Y4,   LENGTH",
        "91350100M000100Y433, LENGTH",
        "91350100M000100Y4I,  SYMBOL", // I, O, S, V and Z are not used
        "91350100M0O0100Y43,  SYMBOL",
        "91350100M000100Y4Z,  SYMBOL",
        "91350100M000100Y44,  CHECK_DIGIT",
        "91350100M000100Y53,  ORGANISATION_CHECK_DIGIT",
        "914403001922038226,  ORGANISATION_CHECK_DIGIT",
        "914403001922038215,  CHECK_DIGIT"})
    void a_wrong_code_tells_its_fault(String code, Fault fault) {
        assertThat(CreditCode.faultIn(code)).contains(fault);
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", "91350100 M000100Y4 3"})
    void a_code_is_read_as_people_write_it(String written) {
        assertThat(CreditCode.parse(written)).isEqualTo(new CreditCode("91350100M000100Y43"));
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y43, ENTERPRISE", "12100000400000624D, PUBLIC_INSTITUTION"})
    void the_code_tells_the_kind_of_body(String code, BodyKind kind) {
        assertThat(new CreditCode(code).bodyKind()).isEqualTo(kind);
    }

    @Test
    void the_constraint_leaves_a_missing_code_to_others() {
        var check = new ValidCreditCode.Check();

        assertThat(check.isValid("91350100M000100Y43", null)).isTrue();
        assertThat(check.isValid("", null)).isTrue();
        assertThat(check.isValid(null, null)).isTrue();
    }
}
