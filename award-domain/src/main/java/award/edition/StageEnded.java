package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// A stage of an edition ended.
///
/// @param stage name of the stage in the regulation
public record StageEnded(EditionId edition, String stage, StageEnd end) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.stageEnded", stage, end.endedOn(), end.document());
    }
}
