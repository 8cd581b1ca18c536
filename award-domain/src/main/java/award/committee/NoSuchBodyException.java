package award.committee;

import java.util.NoSuchElementException;

/// There is no body of this identifier.
public class NoSuchBodyException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchBodyException(BodyId id) {
        super("no body " + id);
    }
}
