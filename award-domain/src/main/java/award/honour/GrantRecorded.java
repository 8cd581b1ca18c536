package award.honour;

import award.shared.Message;
import award.shared.Recorded;

/// An honour was entered in the register, granted or as history.
public record GrantRecorded(GrantId id, String holder, String title, int year) implements Recorded {

    @Override
    public String subject() {
        return "grant " + id;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.recorded", holder, title, year);
    }
}
