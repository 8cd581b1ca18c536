package award.ballot;

import java.util.NoSuchElementException;

/// There is no poll of this identifier.
public class NoSuchPollException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchPollException(PollId id) {
        super("no poll " + id);
    }
}
