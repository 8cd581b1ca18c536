package award.packet;

import java.util.NoSuchElementException;

/// There is no print of this identifier.
public class NoSuchJobException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchJobException(JobId id) {
        super("no print " + id);
    }
}
