package award.identity.service;

import award.identity.AccountAct;
import award.identity.AccountId;
import award.identity.AccountRow;
import award.identity.AccountSheet;
import award.identity.NewAccount;
import award.identity.RoleHeld;
import award.identity.Roles;
import award.identity.model.Account;
import award.identity.store.Accounts;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// Where the administrators open and close accounts (the system administrator) and give roles (the security administrator).
@Stateless
public class AccountDesk {

    @Inject Accounts accounts;
    @Inject Event<Recorded> record;

    /// Whoever has an account may sign in, and sees nothing before a role is given.
    ///
    /// @return empty when the name is taken
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public Optional<AccountId> open(@Valid NewAccount entry) {
        if (accounts.named(entry.name()).isPresent()) return Optional.empty();
        var account = new Account(AccountId.fresh(), entry.name(), entry.person(), Passwords.hash(entry.password()));
        if (entry.temporary()) account.expectNewPassword();
        accounts.add(account);
        record.fire(AccountAct.opened(account.name()));
        return Optional.of(account.id());
    }

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void close(AccountId id) {
        var account = get(id);
        account.close();
        record.fire(AccountAct.closed(account.name()));
    }

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void reopen(AccountId id) {
        var account = get(id);
        account.reopen();
        record.fire(AccountAct.reopened(account.name()));
    }

    /// @return false when two administrators' roles would meet in one account
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public boolean give(AccountId id, RoleHeld role) {
        var account = get(id);
        if (!account.give(role)) return false;
        record.fire(AccountAct.given(account.name(), role));
        return true;
    }

    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void take(AccountId id, RoleHeld role) {
        var account = get(id);
        account.take(role);
        record.fire(AccountAct.taken(account.name(), role));
    }

    @RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public AccountSheet read(AccountId id) {
        var account = get(id);
        return new AccountSheet(account.id(), account.name(), account.person(), account.isClosed(), account.roles());
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
        return accounts.find(id).orElseThrow(() -> new NoSuchAccountException(id));
    }
}
