package award.identity.service;

import award.identity.AccountId;
import java.util.NoSuchElementException;

/// Somebody asked for an account that was never opened.
public class NoSuchAccountException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchAccountException(AccountId id) {
        super("no account " + id);
    }
}
