package award.notification.service;

import award.notification.LetterId;
import java.util.NoSuchElementException;

/// Somebody asked for a letter that was never written, or that a newer draft has replaced.
public class NoSuchLetterException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchLetterException(LetterId id) {
        super("no letter " + id);
    }
}
