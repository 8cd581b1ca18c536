package award.edition.service;

import award.edition.EditionId;
import java.util.NoSuchElementException;

/// There is no call of this edition that the reader may see.
public class NoSuchCallException extends NoSuchElementException {

    public NoSuchCallException(EditionId id) {
        super("no call of edition " + id);
    }
}
