package award.edition;

import award.scheme.rule.Stage;
import java.util.List;
import java.util.Optional;

/// A stage of an edition's path with what became of it.
///
/// @param end   how it ended, if it has
/// @param steps what the regulation has done in it, with what is on record
public record StageLine(Stage stage, Progress progress, Optional<StageEnd> end, List<StepLine> steps) {

    /// 已办结, 办理中, 未开始.
    public enum Progress { PAST, NOW, AHEAD }

    public StageLine {
        steps = List.copyOf(steps);
    }

    /// The step to be recorded next; empty when all are settled.
    public Optional<StepLine> nextStep() {
        return steps.stream().filter(line -> !line.isSettled()).findFirst();
    }

    public boolean isNow() {
        return progress == Progress.NOW;
    }
}
