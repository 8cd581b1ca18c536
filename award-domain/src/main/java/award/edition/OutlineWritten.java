package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// The plan of an edition was written, or written anew.
public record OutlineWritten(EditionId edition, String title) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.act.outline", title);
    }
}
