package award.application;

import java.util.NoSuchElementException;

/// There is no application of this identifier, or none that the one who asks may see.
public class NoSuchApplicationException extends NoSuchElementException {

    public NoSuchApplicationException(ApplicationId id) {
        super("no application " + id);
    }
}
