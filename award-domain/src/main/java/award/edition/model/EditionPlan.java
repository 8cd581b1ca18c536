package award.edition.model;

import award.edition.EditionId;
import award.edition.PlanKept;
import award.edition.PlannedStage;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The time line of an edition (时间安排): first and last day of each stage, as laid down.
@Entity
@Table(name = "edition_plan")
public class EditionPlan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @ElementCollection
    @CollectionTable(name = "edition_plan_stage", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "place")
    private List<PlannedStage> stages = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected EditionPlan() {}

    public EditionPlan(EditionId edition, List<PlannedStage> stages) {
        this.edition = edition;
        this.stages.addAll(stages);
    }

    public PlanKept keep(List<PlannedStage> anew) {
        stages.clear();
        stages.addAll(anew);
        return new PlanKept(edition, anew.getFirst(), anew.getLast());
    }

    public List<PlannedStage> stages() {
        return List.copyOf(stages);
    }

    public Optional<PlannedStage> of(String stage) {
        return stages.stream().filter(planned -> planned.stage().equals(stage)).findFirst();
    }

    public EditionId edition() {
        return edition;
    }

    public long version() {
        return version;
    }
}
