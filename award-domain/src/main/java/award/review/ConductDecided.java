package award.review;

import award.shared.Message;
import award.shared.Recorded;

/// It was decided on misconduct, or what was lost was given back.
public record ConductDecided(ConductCaseId id, Message act) implements Recorded {

    @Override
    public String subject() {
        return "conduct " + id;
    }
}
