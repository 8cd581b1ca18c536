package award.identity.service;

import award.identity.AccountId;
import award.identity.AccountRow;
import award.identity.NewAccount;
import award.identity.RoleHeld;
import award.identity.Roles;
import award.identity.model.Account;
import award.identity.store.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;

/// Where the administrators open and close accounts (the system administrator) and give roles (the security administrator).
@Stateless
public class AccountDesk {

    @Inject Accounts accounts;

    /// @return the new account's id; empty accounts may sign in and see only themselves until a role is given
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public AccountId open(@Valid NewAccount entry) {
        var account = new Account(AccountId.fresh(), entry.name(), entry.person(), Passwords.hash(entry.password()));
        accounts.add(account);
        return account.id();
    }

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void close(AccountId id) {
        get(id).close();
    }

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void reopen(AccountId id) {
        get(id).reopen();
    }

    /// @return false when the three administrators' roles would meet in one account
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public boolean give(AccountId id, RoleHeld role) {
        return get(id).give(role);
    }

    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void take(AccountId id, RoleHeld role) {
        get(id).take(role);
    }

    @RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public List<AccountRow> page(int first, int size) {
        return accounts.page(first, size);
    }

    @RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public long count() {
        return accounts.count();
    }

    private Account get(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }
}
