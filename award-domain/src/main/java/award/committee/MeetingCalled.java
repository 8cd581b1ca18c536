package award.committee;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDateTime;

/// A meeting was called.
public record MeetingCalled(MeetingId id, String title, LocalDateTime startsAt, String place) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + id;
    }

    @Override
    public Message act() {
        return Message.message("committee.act.called", title, startsAt.toLocalDate(), place);
    }
}
