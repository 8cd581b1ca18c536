package award.edition.model;

import award.edition.StepLine;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.scheme.rule.Step;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Span;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What must hold for a step to be recorded as it is said to have been taken (环节登记条件).
///
/// @param step  the step
/// @param lines all steps of its stage, in their order
/// @param stage the days on which its stage ran, until today where it still runs
public record StepConditions(Step step, List<StepLine> lines, Span stage) {

    public Findings of(StepRecord record) {
        return new Findings(Stream.of(order(), day(record.takenOn()), paper(record), outcome(record), correction(record))
                .flatMap(Optional::stream)
                .toList());
    }

    /// Steps are taken in the order of the text.
    private Optional<Finding> order() {
        return before().filter(line -> !line.isSettled()).findFirst()
                .map(line -> unmet("edition.step.earlierFirst", line.step().body(), line.step().name()));
    }

    private Optional<Finding> day(LocalDate day) {
        if (day.isAfter(stage.last())) return Optional.of(unmet("edition.step.tooLate", day, stage.last()));
        if (day.isBefore(stage.first())) return Optional.of(unmet("edition.step.beforeStage", day, stage.first()));
        return days(before()).filter(earlier -> earlier.isAfter(day)).max(LocalDate::compareTo)
                .map(earlier -> unmet("edition.step.beforeEarlier", day, earlier))
                .or(() -> days(after()).filter(later -> later.isBefore(day)).min(LocalDate::compareTo)
                        .map(later -> unmet("edition.step.afterLater", day, later)));
    }

    private Optional<Finding> paper(StepRecord record) {
        return needsPaper() && record.outcome() == StepOutcome.DONE && record.document().isBlank()
                ? Optional.of(unmet("edition.step.paperMissing", step.name()))
                : Optional.empty();
    }

    /// Whether the step is nothing without the number of its paper.
    public boolean needsPaper() {
        return switch (step.kind()) {
            case APPROVAL, ISSUE -> true;
            case REPORT, CONSULTATION, OPINION, DECISION, ANNOUNCEMENT, LETTERS, CEREMONY -> false;
        };
    }

    private Optional<Finding> outcome(StepRecord record) {
        if (!outcomes(step).contains(record.outcome())) return Optional.of(unmet("edition.step.wrongOutcome", step.name()));
        return record.outcome() != StepOutcome.DONE && record.remark().isBlank()
                ? Optional.of(unmet("edition.step.whyNot"))
                : Optional.empty();
    }

    /// What a step of its kind can come to.
    public static List<StepOutcome> outcomes(Step step) {
        return switch (step.kind()) {
            case APPROVAL, OPINION -> List.of(StepOutcome.DONE, StepOutcome.REFUSED);
            case LETTERS -> List.of(StepOutcome.DONE, StepOutcome.NOT_NEEDED);
            case REPORT, CONSULTATION, DECISION, ISSUE, ANNOUNCEMENT, CEREMONY -> List.of(StepOutcome.DONE);
        };
    }

    /// What is settled is changed only by saying why; what was refused may simply be tried again.
    private Optional<Finding> correction(StepRecord record) {
        return own().isSettled() && record.correction().isBlank()
                ? Optional.of(unmet("edition.step.correctionUnreasoned"))
                : Optional.empty();
    }

    private StepLine own() {
        return lines.get(place());
    }

    private Stream<StepLine> before() {
        return lines.subList(0, place()).stream();
    }

    private Stream<StepLine> after() {
        return lines.subList(place() + 1, lines.size()).stream();
    }

    private int place() {
        return lines.stream().map(StepLine::step).toList().indexOf(step);
    }

    private static Stream<LocalDate> days(Stream<StepLine> lines) {
        return lines.flatMap(line -> line.last().stream()).map(StepRecord::takenOn);
    }

    private Finding unmet(String key, Object... args) {
        return new Finding(step.clause(), Answer.unmet(Until.CHANGED_FACTS, key, args));
    }
}
