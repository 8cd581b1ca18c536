package award.publicity;

import award.shared.Message;
import award.shared.Recorded;

/// Something was done about an objection. The objector's name never stands in it.
public record ObjectionAct(ObjectionId objection, Message act) implements Recorded {

    @Override
    public String subject() {
        return "objection " + objection;
    }
}
