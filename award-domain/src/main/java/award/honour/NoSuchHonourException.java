package award.honour;

import java.util.NoSuchElementException;

/// There is no honour of this identifier.
public class NoSuchHonourException extends NoSuchElementException {

    public NoSuchHonourException(GrantId id) {
        super("no honour " + id);
    }
}
