package award.edition;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;

/// The steps that a stage consists of: it ends when all of them are on record (阶段应办环节).
public record StepsDue(List<StepLine> lines) {

    /// Whether every step was taken by the end of that day.
    public Findings on(LocalDate day) {
        return new Findings(lines.stream().map(line -> finding(line, day)).toList());
    }

    /// The steps of a stage that are not settled, in their order.
    public List<StepLine> lacking() {
        return lines.stream().filter(line -> !line.isSettled()).toList();
    }

    private static Finding finding(StepLine line, LocalDate day) {
        var step = line.step();
        return line.last().map(record -> taken(line, record, day))
                .orElseGet(() -> new Finding(step.clause(), Answer.unmet(Until.CHANGED_FACTS, "edition.step.missing", step.body(), step.name())));
    }

    private static Finding taken(StepLine line, StepRecord record, LocalDate day) {
        var step = line.step();
        return new Finding(step.clause(), answer(line, record, day))
                .withFact("edition.step.taken", record.body(), step.name(), record.takenOn(), record.document());
    }

    private static Answer answer(StepLine line, StepRecord record, LocalDate day) {
        if (!line.isSettled()) return Answer.unmet(Until.CHANGED_FACTS, "edition.step.refused", record.body(), line.step().name());
        return record.takenOn().isAfter(day)
                ? Answer.unmet(Until.day(record.takenOn()), "edition.step.takenLater", line.step().name(), record.takenOn())
                : Answer.MET;
    }

    /// The number of the last paper among the steps, which is the paper that the stage ends with; empty when there is none.
    public String lastDocument() {
        return lines.reversed().stream().flatMap(line -> line.last().stream()).map(StepRecord::document)
                .filter(number -> !number.isBlank()).findFirst().orElse("");
    }
}
