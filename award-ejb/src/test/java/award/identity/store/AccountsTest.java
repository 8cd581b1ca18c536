package award.identity.store;

import static award.identity.RoleHeld.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.identity.AccountId;
import award.identity.AccountRow;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.model.Account;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class AccountsTest {

    private final Accounts accounts = new Accounts();

    @BeforeEach
    void use(EntityManager em) {
        accounts.em = em;
    }

    @Test
    void those_who_left_a_mail_address_are_found_by_role_and_place(EntityManager em) {
        var here = account("here", "甲");
        here.give(new RoleHeld(Role.SECRETARY, Scope.scheme("beilun")));
        here.leaveMail("here@example.org");
        var everywhere = account("everywhere", "乙");
        everywhere.give(everywhere(Role.SECRETARY));
        everywhere.leaveMail("everywhere@example.org");
        var elsewhere = account("elsewhere", "丙");
        elsewhere.give(new RoleHeld(Role.SECRETARY, Scope.scheme("hangzhou")));
        elsewhere.leaveMail("elsewhere@example.org");
        var gone = account("gone", "丁");
        gone.give(everywhere(Role.SECRETARY));
        gone.leaveMail("gone@example.org");
        gone.close();
        for (var account : new Account[] {here, everywhere, elsewhere, gone}) accounts.add(account);
        em.flush();

        assertThat(accounts.mails(Role.SECRETARY, "beilun")).containsExactly("everywhere@example.org", "here@example.org");
    }

    @Test
    void an_account_is_found_by_its_name_however_it_is_typed(EntityManager em) {
        var account = account("Wang.Li", "王丽");
        account.give(everywhere(Role.SECRETARY));
        account.give(new RoleHeld(Role.RECOMMENDER, Scope.district("330206")));
        accounts.add(account);
        em.flush();
        em.clear();

        assertThat(accounts.named("WANG.li")).hasValueSatisfying(found -> assertThat(found.roles())
                .containsExactlyInAnyOrder(everywhere(Role.SECRETARY), new RoleHeld(Role.RECOMMENDER, Scope.district("330206"))));
    }

    @Test
    void a_page_of_accounts_is_sorted_by_name() {
        accounts.add(account("c", "丙"));
        accounts.add(account("a", "甲"));
        accounts.add(account("b", "乙"));

        assertThat(accounts.count()).isEqualTo(3);
        assertThat(accounts.page(1, 2)).extracting(AccountRow::person).containsExactly("乙", "丙");
    }

    @Test
    void a_new_installation_has_no_account() {
        assertThat(accounts.isEmpty()).isTrue();
    }

    private static Account account(String name, String person) {
        return new Account(AccountId.fresh(), name, person, "$2a$10$hash");
    }
}
