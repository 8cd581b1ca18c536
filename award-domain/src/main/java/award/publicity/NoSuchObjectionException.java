package award.publicity;

import java.util.NoSuchElementException;

/// There is no objection of this identifier.
public class NoSuchObjectionException extends NoSuchElementException {

    public NoSuchObjectionException(ObjectionId id) {
        super("no objection " + id);
    }
}
