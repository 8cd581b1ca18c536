package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// A step of a stage was put on record, or its record was corrected.
///
/// @param name of the step in the regulation
public record StepRecorded(EditionId edition, String name, StepRecord step) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        var outcome = Message.name(step.outcome());
        return step.correction().isEmpty()
                ? Message.message("edition.stepRecorded", name, step.body(), step.takenOn(), outcome, step.document())
                : Message.message("edition.stepCorrected", name, step.body(), step.takenOn(), outcome, step.document(), step.correction());
    }
}
