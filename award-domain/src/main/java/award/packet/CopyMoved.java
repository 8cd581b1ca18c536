package award.packet;

import award.committee.MeetingId;
import award.shared.Message;
import award.shared.Recorded;

/// A copy was handed out, or came back.
public record CopyMoved(MeetingId meeting, int number, String holder, boolean out) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + meeting;
    }

    @Override
    public Message act() {
        return Message.message("packet.act." + (out ? "handedOut" : "back"), number, holder);
    }
}
