package award.supervision;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// It was decided on a fault.
public record SanctionDecided(SanctionId id, String name, String ground, LocalDate day, String document) implements Recorded {

    @Override
    public String subject() {
        return "sanction " + id;
    }

    @Override
    public Message act() {
        return Message.message("supervision.act.decided", name, ground, day, document);
    }
}
