package award.committee;

/// A meeting was led where it cannot go: a mistake of ours, for the pages offer only what can be.
public class IllegalMeetingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public IllegalMeetingException(MeetingId id, MeetingState from, MeetingState to) {
        super("meeting " + id + " cannot go from " + from + " to " + to);
    }
}
