package award.identity.service;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/// One who has signed in without a browser: made-up data and tests go through the same doors as people.
///
/// Signing in reads what is committed: an account opened in a transaction that is still under way does not open yet.
public final class ActingAs {

    private final SecurityIdentity person;

    private ActingAs(SecurityIdentity person) {
        this.person = person;
    }

    /// Slow on purpose, as every check of a password is: sign in once and keep the result.
    ///
    /// @throws SecurityException when the name and password do not open an account
    public static ActingAs signIn(String name, String password) {
        try {
            return new ActingAs(SecurityDomain.getCurrent().authenticate(name, new PasswordGuessEvidence(password.toCharArray())));
        } catch (RealmUnavailableException closed) {
            throw new SecurityException("accounts cannot be read", closed);
        }
    }

    public <T> T call(Callable<T> work) {
        try {
            return person.runAs(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
