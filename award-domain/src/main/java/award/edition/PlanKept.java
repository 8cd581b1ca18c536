package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// The time line of an edition was laid down anew.
public record PlanKept(EditionId edition, PlannedStage first, PlannedStage last) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.planKept", first.first(), last.last());
    }
}
