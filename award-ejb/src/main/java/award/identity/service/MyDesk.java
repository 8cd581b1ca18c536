package award.identity.service;

import award.identity.Me;
import award.identity.model.Account;
import award.identity.store.Accounts;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;

/// What everybody who has signed in may ask about themselves.
@Stateless
public class MyDesk {

    @Resource SessionContext session;
    @Inject Accounts accounts;

    @PermitAll
    public Me whoAmI() {
        var account = mine();
        return new Me(account.id(), account.name(), account.person(), account.roles());
    }

    private Account mine() {
        var name = session.getCallerPrincipal().getName();
        return accounts.named(name).orElseThrow(() -> new NoSuchElementException("no account " + name));
    }
}
