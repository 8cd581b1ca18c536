package award.identity.service;

import award.identity.AccountId;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.model.Account;
import award.identity.store.Accounts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The three administrators of a new installation, without whom nobody could let anybody in.
///
/// They are opened once, when there is no account at all and the start names their password as `award.first.password`.
@Singleton
@Startup
public class FirstAccounts {

    @Inject Accounts accounts;

    @Inject
    @ConfigProperty(name = "award.first.password")
    Optional<String> password;

    @PostConstruct
    void open() {
        if (accounts.isEmpty()) password.map(Passwords::hash).ifPresent(this::openAll);
    }

    private void openAll(String hash) {
        open("system", "系统管理员", Role.SYSTEM_ADMINISTRATOR, hash);
        open("security", "安全管理员", Role.SECURITY_ADMINISTRATOR, hash);
        open("auditor", "审计管理员", Role.AUDIT_ADMINISTRATOR, hash);
    }

    private void open(String name, String person, Role role, String hash) {
        var account = new Account(AccountId.fresh(), name, person, hash);
        account.give(RoleHeld.everywhere(role));
        accounts.add(account);
    }
}
