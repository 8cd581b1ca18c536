package award.packet;

import award.committee.MeetingId;
import award.shared.Message;
import award.shared.Recorded;

/// A packet, or a part of it, was sent to the press. Trade secrets in it are counted.
public record PrintOrdered(MeetingId meeting, Output output, int number, int secrets) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + meeting;
    }

    @Override
    public Message act() {
        return Message.message("packet.act.printed", Message.name(output), number, secrets);
    }
}
