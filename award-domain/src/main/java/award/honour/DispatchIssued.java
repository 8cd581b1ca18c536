package award.honour;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A paper on the way to the honour was written, with its number and day.
public record DispatchIssued(EditionId edition, DispatchKind kind, LocalDate day, String document) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.dispatch", Message.name(kind), day, document);
    }
}
