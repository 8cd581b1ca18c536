package award.committee;

import java.util.NoSuchElementException;

/// There is no meeting of this identifier.
public class NoSuchMeetingException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchMeetingException(MeetingId id) {
        super("no meeting " + id);
    }
}
