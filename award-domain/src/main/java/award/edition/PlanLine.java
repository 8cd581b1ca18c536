package award.edition;

import award.scheme.rule.Stage;
import java.time.LocalDate;
import java.util.Optional;

/// A stage of an edition's time line: what was planned, and what came of it.
///
/// @param days        planned, in working days
/// @param provisional whether its days may still move with a holiday notice to come
/// @param lawful      the last day at the earliest, where a notice needs its time
/// @param began       the day on which it began; empty when it has not
/// @param ended       the day on which it ended; empty when it has not
/// @param late        working days behind the plan, until today where it still runs
public record PlanLine(
        Stage stage, StageLine.Progress progress, PlannedStage planned, int days, boolean provisional, Optional<LocalDate> lawful,
        Optional<LocalDate> began, Optional<LocalDate> ended, int late) {

    public boolean isLate() {
        return late > 0;
    }

    public boolean isPast() {
        return progress == StageLine.Progress.PAST;
    }

    public boolean isNow() {
        return progress == StageLine.Progress.NOW;
    }
}
