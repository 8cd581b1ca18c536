package award.edition.model;

import award.edition.StepLine;
import award.edition.StepRecord;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/// The steps of an edition that are on record, in the order of their recording.
@Embeddable
public class StepsTaken {

    @ElementCollection
    @CollectionTable(name = "edition_step", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<StepRecord> records = new ArrayList<>();

    protected StepsTaken() {}

    void add(StepRecord record) {
        records.add(record);
    }

    /// The steps of a stage with their records, in the order of the regulation.
    public List<StepLine> of(Stage stage, Regulation regulation) {
        return regulation.rules().stepsOf(stage).stream().map(step -> new StepLine(step, of(step.key()))).toList();
    }

    private List<StepRecord> of(String step) {
        return records.stream().filter(record -> record.step().equals(step)).toList();
    }
}
