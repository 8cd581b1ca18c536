package award.packet;

import award.committee.MeetingId;
import award.shared.Message;
import award.shared.Recorded;

/// A packet was frozen.
public record PacketFrozen(PacketRow packet, MeetingId meeting) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + meeting;
    }

    @Override
    public Message act() {
        return Message.message("packet.act.frozen", packet.number(), packet.shortHash(), packet.reason());
    }
}
