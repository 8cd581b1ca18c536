package award.committee;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Recorded;

/// What was done with a meeting, for the trail.
public record MeetingAct(MeetingId id, Message act) implements Recorded {

    public static MeetingAct of(MeetingId id, String key, Object... args) {
        return new MeetingAct(id, message("committee.act." + key, args));
    }

    @Override
    public String subject() {
        return "meeting " + id;
    }
}
