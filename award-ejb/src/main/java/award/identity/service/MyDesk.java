package award.identity.service;

import award.identity.Me;
import award.identity.PasswordChange;
import award.identity.PasswordPolicy;
import award.identity.model.Account;
import award.identity.store.Accounts;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;

/// What everybody who has signed in may ask about themselves.
@Stateless
public class MyDesk {

    @Resource SessionContext session;
    @Inject Accounts accounts;
    @Inject Event<Recorded> record;

    @PermitAll
    public Me whoAmI() {
        return Persons.me(mine());
    }

    /// Whether somebody else gave me my password, and I have to choose one first.
    @PermitAll
    public boolean mustChangePassword() {
        return mine().isExpectedToChangePassword();
    }

    /// Where I am reminded by mail; empty where I left no address.
    @PermitAll
    public String mail() {
        return mine().mail();
    }

    @PermitAll
    public void leaveMail(@NotNull @Email @Size(max = 254) String address) {
        record.fire(mine().leaveMail(address));
    }

    @PermitAll
    public PasswordChange changePassword(@NotBlank String old, @NotBlank String chosen) {
        var account = mine();
        if (!Passwords.fits(old, account.passwordHash())) return new PasswordChange.WrongOld();
        var objection = PasswordPolicy.objection(account.name(), chosen);
        if (objection.isPresent()) return new PasswordChange.Refused(objection.get());
        if (account.usedPasswords().stream().anyMatch(hash -> Passwords.fits(chosen, hash))) {
            return new PasswordChange.Refused(Message.message("identity.password.used", PasswordPolicy.REMEMBERED));
        }
        record.fire(account.changePassword(Passwords.hash(chosen)));
        return new PasswordChange.Changed();
    }

    private Account mine() {
        var name = session.getCallerPrincipal().getName();
        return accounts.named(name).orElseThrow(() -> new NoSuchElementException("no account " + name));
    }
}
