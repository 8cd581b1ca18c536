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
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The three administrators of a new installation, without whom nobody could let anybody in.
///
/// They are opened once, when there is no account at all and the start names their password as `award.first.password`.
@Singleton
@Startup
public class FirstAccounts {

    private static final ResourceBundle PERSONS = ResourceBundle.getBundle("award.identity.first-accounts");

    @Inject Accounts accounts;

    @Inject
    @ConfigProperty(name = "award.first.password")
    Optional<String> password;

    @PostConstruct
    void open() {
        if (accounts.isEmpty()) password.map(Passwords::hash).ifPresent(this::openAll);
    }

    private void openAll(String hash) {
        open("system", Role.SYSTEM_ADMINISTRATOR, hash);
        open("security", Role.SECURITY_ADMINISTRATOR, hash);
        open("auditor", Role.AUDIT_ADMINISTRATOR, hash);
    }

    private void open(String name, Role role, String hash) {
        var account = new Account(AccountId.fresh(), name, PERSONS.getString(name), hash);
        account.give(RoleHeld.everywhere(role));
        accounts.add(account);
    }
}
