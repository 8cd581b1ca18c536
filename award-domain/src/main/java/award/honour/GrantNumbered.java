package award.honour;

import award.shared.Message;
import award.shared.Recorded;

/// The number of the edition in which an honour was granted was put on record.
///
/// @param told where the number is told
public record GrantNumbered(GrantId id, String name, String title, int number, String told) implements Recorded {

    @Override
    public String subject() {
        return "honour " + id;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.numbered", name, title, number, told);
    }
}
