package award.honour;

import award.shared.Message;
import award.shared.Recorded;

/// A list of past winners was imported.
public record WinnersImported(String file, long honours) implements Recorded {

    @Override
    public String subject() {
        return "winners " + file;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.imported", file, honours);
    }
}
