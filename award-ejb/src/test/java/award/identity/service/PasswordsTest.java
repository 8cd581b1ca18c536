package award.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void a_hash_fits_the_password_it_was_made_of_and_no_other() {
        var hash = Passwords.hash("品质award-2026");

        assertThat(hash).startsWith("$2a$10$");
        assertThat(Passwords.fits("品质award-2026", hash)).isTrue();
        assertThat(Passwords.fits("品质award-2027", hash)).isFalse();
    }

    @Test
    void the_same_password_is_hashed_differently_each_time() {
        assertThat(Passwords.hash("award-2026")).isNotEqualTo(Passwords.hash("award-2026"));
    }
}
