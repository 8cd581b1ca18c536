package award.identity.service;

import award.identity.Role;
import award.identity.model.Account;
import award.identity.store.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/// The mail addresses that people left with their accounts. For services that send mail, not for pages.
@ApplicationScoped
public class Addresses {

    @Inject Accounts accounts;

    /// @param of what the role's scope names: a scheme, a district, an organisation
    public List<String> ofThoseWhoAre(Role role, String of) {
        return accounts.mails(role, of);
    }

    /// @param name the account's
    public List<String> of(String name) {
        return accounts.named(name).filter(account -> !account.isClosed()).map(Account::mail).filter(mail -> !mail.isEmpty()).stream().toList();
    }
}
