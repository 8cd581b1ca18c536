package award.edition;

import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StepKind;
import java.util.List;
import java.util.UUID;

/// A step of an edition as a page shows it.
///
/// @param name      of the edition
/// @param outcomes  what the step can come to
/// @param paper     whether it is nothing without the number of its paper
/// @param open      whether it can be recorded: its stage has begun and the edition is under way
/// @param scans     the matter that its scanned papers hang on
/// @param version   of the edition, to notice when somebody else was faster
public record StepSheet(
        EditionId edition, String name, Regulation regulation, Stage stage, StepLine line, List<ConsultationSheet> consultations,
        List<StepOutcome> outcomes, boolean paper, boolean open, UUID scans, long version) {

    public StepSheet {
        consultations = List.copyOf(consultations);
        outcomes = List.copyOf(outcomes);
    }

    public boolean isConsultation() {
        return line.step().kind() == StepKind.CONSULTATION;
    }
}
