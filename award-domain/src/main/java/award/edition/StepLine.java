package award.edition;

import award.scheme.rule.Step;
import java.util.List;
import java.util.Optional;

/// A step of a stage with what became of it.
///
/// @param records all that were made of it, the latest last
public record StepLine(Step step, List<StepRecord> records) {

    /// 已完成, 未同意, 未办理.
    public enum Standing { SETTLED, REFUSED, AHEAD }

    public StepLine {
        records = List.copyOf(records);
    }

    /// The record that holds.
    public Optional<StepRecord> last() {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.getLast());
    }

    public Standing standing() {
        return last().map(record -> record.outcome().settles() ? Standing.SETTLED : Standing.REFUSED).orElse(Standing.AHEAD);
    }

    public boolean isSettled() {
        return standing() == Standing.SETTLED;
    }

    /// The records that a later one has replaced, the earliest first.
    public List<StepRecord> replaced() {
        return records.isEmpty() ? List.of() : records.subList(0, records.size() - 1);
    }
}
