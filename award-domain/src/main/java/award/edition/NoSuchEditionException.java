package award.edition;

import java.util.NoSuchElementException;

/// There is no edition of this identifier.
public class NoSuchEditionException extends NoSuchElementException {

    public NoSuchEditionException(EditionId id) {
        super("no edition " + id);
    }
}
