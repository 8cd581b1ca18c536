package award.identity.service;

import award.identity.AccountId;
import award.identity.Me;
import award.identity.model.Account;
import award.identity.store.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Who somebody is that has not signed in, but is known by other means, such as the key of a calendar. For services, not for pages.
@ApplicationScoped
public class Persons {

    @Inject Accounts accounts;

    /// Empty when the account is closed.
    public Optional<Me> find(AccountId id) {
        return accounts.find(id).filter(account -> !account.isClosed()).map(Persons::me);
    }

    /// By the name with which they sign in; empty when there is no such account or it is closed.
    public Optional<Me> named(String name) {
        return accounts.named(name).filter(account -> !account.isClosed()).map(Persons::me);
    }

    /// The sign-in names of accounts; those that do not exist are left out.
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    static Me me(Account account) {
        return new Me(account.id(), account.name(), account.person(), account.roles());
    }
}
