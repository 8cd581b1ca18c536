package award.publicity;

import award.shared.Message;
import award.shared.Recorded;

/// Somebody looked at an objector's name and address unmasked.
public record ObjectorSeen(ObjectionId objection, String number) implements Recorded {

    @Override
    public String subject() {
        return "objection " + objection;
    }

    @Override
    public Message act() {
        return Message.message("publicity.objection.act.seen", number);
    }
}
