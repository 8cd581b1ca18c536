package award.identity.model;

import static award.identity.RoleHeld.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import award.identity.AccountId;
import award.identity.PasswordPolicy;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private final Account account = new Account(AccountId.fresh(), "Zhao", "赵", "hash");

    @ParameterizedTest(name = "{0} and {1} in one account: {2}")
    @CsvSource({
        "SYSTEM_ADMINISTRATOR,   SECURITY_ADMINISTRATOR, false",
        "SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR,    false",
        "AUDIT_ADMINISTRATOR,    SYSTEM_ADMINISTRATOR,   false",
        "SYSTEM_ADMINISTRATOR,   SYSTEM_ADMINISTRATOR,   true",
        "SYSTEM_ADMINISTRATOR,   SECRETARY,              true",
        "SECRETARY,              FINANCE,                true"})
    void two_administrators_never_meet_in_one_account(Role first, Role second, boolean allowed) {
        account.give(everywhere(first));

        assertThat(account.give(everywhere(second))).isEqualTo(allowed);
        assertThat(account.roles().contains(everywhere(second))).isEqualTo(allowed);
    }

    @Test
    void a_role_is_held_once_for_each_scope() {
        account.give(new RoleHeld(Role.RECOMMENDER, Scope.district("110101")));
        account.give(new RoleHeld(Role.RECOMMENDER, Scope.district("110102")));
        account.take(new RoleHeld(Role.RECOMMENDER, Scope.district("110101")));

        assertThat(account.roles()).containsExactly(new RoleHeld(Role.RECOMMENDER, Scope.district("110102")));
    }

    @Test
    void former_passwords_are_remembered_but_not_for_ever() {
        account.expectNewPassword();
        for (int change = 1; change <= PasswordPolicy.REMEMBERED + 1; change++) account.changePassword("hash" + change);

        assertThat(account.isExpectedToChangePassword()).isFalse();
        assertThat(account.usedPasswords()).hasSize(PasswordPolicy.REMEMBERED + 1).doesNotContain("hash").contains("hash1", "hash6");
    }

    @Test
    void capital_letters_do_not_count_in_a_name() {
        assertThat(account.name()).isEqualTo("zhao");
    }

    @Test
    void a_closed_account_can_be_opened_again() {
        account.close();
        assertThat(account.isClosed()).isTrue();

        account.reopen();
        assertThat(account.isClosed()).isFalse();
    }
}
