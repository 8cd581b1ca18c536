package award.identity;

import static org.assertj.core.api.Assertions.assertThat;

import award.shared.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Ab3-567, identity.password.short", "abcd1234, identity.password.simple", "ABCDEFGH, identity.password.simple",
            "Wang.li-2026, identity.password.named", "12345678, identity.password.simple"})
    void a_weak_password_is_refused_with_the_reason(String clear, String reason) {
        assertThat(PasswordPolicy.objection("wang.li", clear)).map(Message::key).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab3-5678", "award-2026", "Abcd1234", "口令Ab12345"})
    void three_kinds_of_characters_and_eight_of_them_are_enough(String clear) {
        assertThat(PasswordPolicy.objection("wang.li", clear)).isEmpty();
    }

    @Test
    void a_password_is_no_longer_than_what_is_hashed_of_it() {
        assertThat(PasswordPolicy.objection("li", "Aa1" + "x".repeat(69))).isEmpty();
        assertThat(PasswordPolicy.objection("li", "Aa1" + "x".repeat(70))).map(Message::key).contains("identity.password.long");
    }
}
