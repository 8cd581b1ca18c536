package award.identity.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.container.InContainer;
import award.identity.NewAccount;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.identity.service.MyDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountDeskIT extends InContainer {

    @Inject AccountDesk desk;
    @Inject MyDesk mine;

    @Test
    void one_administrator_opens_an_account_and_another_gives_it_a_role() {
        var id = system().call(() -> desk.open(new NewAccount("li.na", "李娜", "a long password"))).orElseThrow();
        security().call(() -> desk.give(id, new RoleHeld(Role.SECRETARY, Scope.scheme("beilun"))));

        var me = ActingAs.signIn("li.na", "a long password").call(mine::whoAmI);

        assertEquals("李娜", me.person());
        assertEquals(Set.of(new RoleHeld(Role.SECRETARY, Scope.scheme("beilun"))), me.roles());
        assertTrue(me.is(Role.SECRETARY, Scope.scheme("beilun")));
        assertFalse(me.is(Role.SECRETARY, Scope.scheme("beijing")));
    }

    @Test
    void neither_administrator_does_the_others_part() {
        var id = system().call(() -> desk.open(new NewAccount("zhou", "周", "a long password"))).orElseThrow();

        assertThrows(EJBAccessException.class, () -> system().call(() -> desk.give(id, RoleHeld.everywhere(Role.FINANCE))));
        assertThrows(EJBAccessException.class, () -> security().run(() -> desk.close(id)));
    }

    @Test
    void a_closed_account_cannot_sign_in_until_it_is_opened_again() {
        var id = system().call(() -> desk.open(new NewAccount("zheng", "郑", "a long password"))).orElseThrow();

        system().run(() -> desk.close(id));
        assertThrows(SecurityException.class, () -> ActingAs.signIn("zheng", "a long password"));

        system().run(() -> desk.reopen(id));
        assertEquals("郑", ActingAs.signIn("zheng", "a long password").call(mine::whoAmI).person());
    }

    @Test
    void a_name_that_is_taken_opens_no_second_account() {
        assertTrue(system().call(() -> desk.open(new NewAccount("Security", "另一人", "a long password"))).isEmpty());
    }

    @Test
    void a_short_password_is_refused() {
        assertThrows(ConstraintViolationException.class, () -> system().call(() -> desk.open(new NewAccount("short", "短", "1234567"))));
    }

    private static ActingAs system() {
        return ActingAs.signIn("system", "award-2026");
    }

    private static ActingAs security() {
        return ActingAs.signIn("security", "award-2026");
    }
}
