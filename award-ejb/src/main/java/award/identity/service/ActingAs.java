package award.identity.service;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/// Does a piece of work as one who signs in, without a browser: made-up data and tests go through the same doors as people.
public record ActingAs(String name, String password) {

    /// @throws SecurityException when the name and password do not open an account
    public <T> T call(Callable<T> work) {
        try {
            var person = SecurityDomain.getCurrent().authenticate(name, new PasswordGuessEvidence(password.toCharArray()));
            return person.runAs(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (RealmUnavailableException closed) {
            throw new SecurityException("accounts cannot be read", closed);
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

    @Override
    public String toString() {
        return "ActingAs[" + name + "]";
    }
}
